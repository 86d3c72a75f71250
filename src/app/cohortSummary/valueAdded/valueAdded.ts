import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import {
  bandAt,
  bandInReception,
  inSchoolValueAdded,
} from "../../../core/valueAdded/inSchoolValueAdded";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, heading, note, text } from "../blocks";
import type { SummaryContext } from "../summaryContext";
import { movementInWords } from "./movementInWords";
import { movementTable } from "./movementTable";
import { nationalMeasure } from "./nationalMeasure";
import { nationalProgress } from "./nationalProgress";
import { progressTables } from "./progressTables";

/**
 * The second question: how far children have come since they started, as the school itself sees it,
 * and by the national method where its table is in the workbook.
 */
export function valueAdded(summary: CohortSummary, context: SummaryContext): Block[] {
  const { school } = context;
  const book = context.figures.under("How much value do we add?");
  const start = { words: "the start", bandThen: bandAt("start") };
  const lastYear = { words: "end of last year", bandThen: bandAt("lastYear") };
  const reception = { words: "end of Reception", bandThen: bandInReception(school) };
  const since = [start, lastYear, reception];
  return [
    text(
      "This is the school's own view of progress, between the four bands. It is not the national measure of value added, which comes after it.",
    ),
    note(
      "A child in the same band has kept pace with what is expected; one still short of the expected standard has kept pace but not caught up. The start is the end of the key stage before: the early years profile for Years 1 and 2, Key Stage 1 for Years 3 to 6. In Reception it is the assessment on entry.",
    ),
    bullets(
      summary.subjects.map(({ subject }) => {
        const movements = since.map(({ words, bandThen }) => ({
          from: words,
          movement: inSchoolValueAdded(summary.children, subject, bandThen),
        }));
        return `${subjectNames[subject]}: ${movementInWords(subject, movements, summary.children.length, book)}.`;
      }),
    ),
    ...movementTable(summary, since, book),
    ...ceiling(summary),
    ...progressTables(summary, book),
    heading("The national measure"),
    ...nationalProgress(summary, context, book),
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
