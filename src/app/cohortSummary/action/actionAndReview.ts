import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, heading, text } from "../blocks";
import { everyone, targetTabs } from "../cohortFigure";
import type { SummaryContext } from "../summaryContext";
import { actionsDue } from "./actionsDue";
import { childrenTables } from "./childrenTables";
import { discussionCounts } from "./discussionCounts";
import { interventionsTable } from "./interventionsTable";
import { parentsInWords } from "./parentsInWords";
import { questionsToAsk } from "./questionsToAsk";
import { reviewDates } from "./reviewDates";

/** The fifth question: whom to discuss, what is being done, and when it is looked at again. */
export function actionAndReview(
  summary: CohortSummary,
  { school, figures, parents }: SummaryContext,
): Block[] {
  const book = figures.under("What action should we take, and how do we review progress?");
  const tables =
    summary.scope.kind === "school"
      ? discussionCounts(summary, book)
      : childrenTables(summary, book);
  return [
    heading("Children to discuss"),
    text(discussion(summary, book)),
    ...tables,
    heading("Support and actions"),
    text(individualTargets(summary, book)),
    ...interventionsTable(summary, school, book),
    ...actionsDue(summary, school),
    heading("Review"),
    text(reviewDates(school)),
    ...parentsInWords(parents, book),
    heading("Questions to ask"),
    bullets(questionsToAsk(summary, book)),
  ];
}

function discussion({ toDiscuss, children: all }: CohortSummary, book: FigureBook): string {
  const n = toDiscuss.length;
  if (n === 0) {
    return "Nobody is below target, in a lower band than at the end of last year, or has a mark that cannot be read.";
  }
  const some = book.some(detailsOf("Children to discuss"), n, all.length);
  return `${some} ${all.length === 1 ? "child" : "children"}: below or just below target, in a lower band than at the end of last year, or with a mark that cannot be read.`;
}

function individualTargets({ children: all }: CohortSummary, book: FigureBook): string {
  const n = all.filter(({ inSubject }) =>
    Object.values(inSubject).some(({ proposal }) => proposal.kind === "individual"),
  ).length;
  if (n === 0) return "No child needs a target set individually.";
  const has = n === 1 ? "has a target" : "have targets";
  const some = book.some(detailsOf("Children with an individual target"), n, all.length);
  return `${some} ${all.length === 1 ? "child" : "children"} ${has} to be set individually: an education, health and care plan, or work at pre-key-stage standards.`;
}

function detailsOf(measure: string): FigureDetails {
  return { measure, group: everyone, point: "Now", source: targetTabs };
}
