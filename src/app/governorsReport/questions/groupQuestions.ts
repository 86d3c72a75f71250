import { subjectNames, subjects } from "../../../core/subject";
import { gapBetween } from "../gapInWords";
import type { GovernorsContext } from "../governorsContext";
import { measureKey } from "../measureKey";
import type { Question } from "./question";

/** A gap has to be of so many children before it is asked about. */
const fewestBehind = 2;

/** The subject in which a group is furthest behind another, where it is by two children or more. */
function widestGap({ given, points }: GovernorsContext, group: string, other: string) {
  const { latest } = points;
  if (latest === undefined) return undefined;
  const gaps = subjects.flatMap((subject) => {
    const key = measureKey.marks(subject, latest);
    const gap = gapBetween(given.at(key, group), given.at(key, other));
    return gap && gap.points < 0 && gap.children >= fewestBehind ? [{ subject, ...gap }] : [];
  });
  const [widest] = gaps.sort((one, next) => one.points - next.points);
  return widest && { ...widest, subject: subjectNames[widest.subject].toLowerCase() };
}

/** Disadvantaged children are behind. */
export const disadvantagedBehind: Question = (context) => {
  const gap = widestGap(context, "Disadvantaged", "Not disadvantaged");
  if (!gap) return [];
  return [
    `In ${gap.subject}, about ${gap.children} more disadvantaged children at the expected standard would close the gap. How is the pupil premium spent on this, and how is it known whether it works?`,
  ];
};

/** Girls are behind boys, or boys behind girls. */
export const girlsAndBoys: Question = (context) =>
  (
    [
      ["Girls", "boys"],
      ["Boys", "girls"],
    ] as const
  ).flatMap(([group, other]) => {
    const gap = widestGap(context, group, other === "boys" ? "Boys" : "Girls");
    return gap
      ? [
          `${group} are behind ${other} most in ${gap.subject}: about ${gap.children} of them. Is it so across the year groups, and is it so nationally?`,
        ]
      : [];
  });

/** Children with SEN support are behind. */
export const senSupportBehind: Question = (context) => {
  const gap = widestGap(context, "SEN support", "No SEN");
  if (!gap) return [];
  return [
    `Children with SEN support are furthest behind in ${gap.subject}. Are they making good progress from where they began, and how is that measured?`,
  ];
};

/** Children who speak another language at home are behind. */
export const additionalLanguageBehind: Question = (context) => {
  const gap = widestGap(context, "English as an additional language", "English first language");
  if (!gap) return [];
  return [
    `Children with English as an additional language are furthest behind in ${gap.subject}. How long have they been learning English, and what help do they have with it?`,
  ];
};

/** Some groups are too small to be reported. */
export const groupsWithheld: Question = ({ given }) =>
  given.anyWithheld
    ? [
        "Some groups are too small to be reported here. How does the headteacher make sure that their children do well, and who looks at their figures?",
      ]
    : [];
