import type { CohortSubject, CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import { everyone, targetTabs } from "../cohortFigure";
import { children, list } from "../inWords";

const points = { yearEnd: "Target, year end", keyStageEnd: "Target, end of key stage" } as const;

/** How many targets have been agreed: `Agreed so far, of 60 children: for the year's end reading 52, …`. */
export function agreedInWords(
  { subjects, children: all }: CohortSummary,
  book: FigureBook,
): string {
  const counts = (horizon: keyof CohortSubject["agreed"]) =>
    list(
      subjects.map(({ subject, agreed }) => {
        const measure = `${subjectNames[subject]}, targets agreed`;
        const details = { measure, group: everyone, point: points[horizon], source: targetTabs };
        const number = book.count(details, agreed[horizon], all.length);
        return `${subjectNames[subject].toLowerCase()} ${number}`;
      }),
    );
  return `Targets agreed so far, of ${children(all.length)}: for the end of the year, ${counts("yearEnd")}; for the end of the key stage, ${counts("keyStageEnd")}.`;
}
