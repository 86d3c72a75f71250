import { yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import { subjectNames, subjects } from "../../core/subject";
import { markOfStatusInWords } from "../../core/targets/status";
import type { Block } from "../../documents/report/reportModel";
import { figures, table, text, words } from "../cohortSummary/blocks";
import { challengeInWords } from "../cohortSummary/targets/challengeInWords";
import type { GovernorsContext } from "./governorsContext";
import { everybody } from "./governorsGroups";
import { measureKey } from "./measureKey";
import { onTrackThroughTheYear } from "./onTrackThroughTheYear";

/** The fourth question: how high the school aims, and how many children are on track for it. */
export function targetsSection(context: GovernorsContext): Block[] {
  const { school, given, children } = context;
  const present = yearGroups
    .filter((yearGroup) => children.some((child) => child.yearGroup === yearGroup))
    .map(yearGroupName);
  return [
    text(challengeInWords(school.settings)),
    table(
      "On track for the year-end target, or above it",
      [words("Year group", 25), ...subjects.map((subject) => figures(subjectNames[subject], 25))],
      [...present, everybody].map((group) => [
        group,
        ...subjects.map((subject) => given.at(measureKey.onTrack(subject), group).text),
      ]),
      `${markOfStatusInWords} Children with too little information, and those whose targets are set individually, are left out.`,
    ),
    ...onTrackThroughTheYear(context),
  ];
}
