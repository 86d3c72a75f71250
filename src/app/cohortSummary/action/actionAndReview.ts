import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, heading, text } from "../blocks";
import { children } from "../inWords";
import type { SummaryContext } from "../summaryContext";
import { actionsDue } from "./actionsDue";
import { childrenTables } from "./childrenTables";
import { discussionCounts } from "./discussionCounts";
import { interventionsTable } from "./interventionsTable";
import { questionsToAsk } from "./questionsToAsk";
import { reviewDates } from "./reviewDates";

/** The fifth question: whom to discuss, what is being done, and when it is looked at again. */
export function actionAndReview(summary: CohortSummary, { school }: SummaryContext): Block[] {
  const tables =
    summary.scope.kind === "school" ? discussionCounts(summary) : childrenTables(summary);
  return [
    heading("Children to discuss"),
    text(discussion(summary)),
    ...tables,
    heading("Support and actions"),
    text(individualTargets(summary)),
    ...interventionsTable(summary, school),
    ...actionsDue(summary, school),
    heading("Review"),
    text(reviewDates(school)),
    heading("Questions to ask"),
    bullets(questionsToAsk(summary)),
  ];
}

function discussion({ toDiscuss, children: all }: CohortSummary): string {
  const n = toDiscuss.length;
  if (n === 0) {
    return "Nobody is below target, in a lower band than at the end of last year, or has a mark that cannot be read.";
  }
  return `${n} of ${children(all.length)}: below or just below target, in a lower band than at the end of last year, or with a mark that cannot be read.`;
}

function individualTargets({ children: all }: CohortSummary): string {
  const n = all.filter(({ inSubject }) =>
    Object.values(inSubject).some(({ proposal }) => proposal.kind === "individual"),
  ).length;
  if (n === 0) return "No child needs a target set individually.";
  const has = n === 1 ? "has a target" : "have targets";
  return `${n} of ${children(all.length)} ${has} to be set individually: an education, health and care plan, or work at pre-key-stage standards.`;
}
