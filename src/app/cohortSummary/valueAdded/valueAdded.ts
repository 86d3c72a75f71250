import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import { subjectNames } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, heading, note, text } from "../blocks";
import { movement } from "./movement";
import { movementInWords } from "./movementInWords";
import { movementTable } from "./movementTable";
import { nationalMeasure } from "./nationalMeasure";
import { progressTables } from "./progressTables";

/** The second question: how far children have come since they started, as the school itself sees it. */
export function valueAdded(summary: CohortSummary, school: School): Block[] {
  return [
    text(
      "This is the school's own view of progress, between the four bands. It is not the national measure of value added, which is explained below.",
    ),
    note(
      "A child in the same band has kept pace with what is expected; one still short of the expected standard has kept pace but not caught up. The start is the end of the key stage before: the early years profile for Years 1 and 2, Key Stage 1 for Years 3 to 6. In Reception it is the assessment on entry.",
    ),
    bullets(
      summary.subjects.map(({ subject }) => {
        const from = (point: "start" | "lastYear") => movement(summary.children, subject, point);
        return `${subjectNames[subject]}: ${movementInWords(from("start"), from("lastYear"))}.`;
      }),
    ),
    ...movementTable(summary),
    ...ceiling(summary),
    ...progressTables(summary),
    heading("The national measure"),
    text(
      "National value added compares each child's Key Stage 2 results with those of children across the country who started at the same point. Its table of national averages is not in this workbook, so no figure is given here.",
    ),
    bullets(nationalMeasure(summary, school)),
  ];
}

/** The profile of 2021/22 on has no outcome above expected, so it hides how high a child began. */
function ceiling({ children }: CohortSummary): Block[] {
  const fromProfile = children.some(
    ({ yearGroup, inSubject }) =>
      (yearGroup === 1 || yearGroup === 2) &&
      Object.values(inSubject).some(
        ({ evidence: { start } }) => start.state === "known" && start.scale.id === "eyfs-profile",
      ),
  );
  return fromProfile
    ? [
        note(
          "The early years profile has no outcome above expected, so in Years 1 and 2 greater depth always shows as a rise.",
        ),
      ]
    : [];
}
