import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import {
  type EarlyYearsChild,
  earlyYearsChildren,
} from "../../../core/earlyYears/earlyYearsChildren";
import { groupStrengths } from "../../../core/earlyYears/groupStrengths";
import type { Block } from "../../../documents/report/reportModel";
import { heading, note } from "../blocks";
import type { SummaryContext } from "../summaryContext";
import { areasTable } from "./areasTable";
import { childrenTable } from "./childrenTable";
import { groupsTable } from "./groupsTable";

/**
 * Strengths and areas to improve of the children in Reception and Year 1, as a whole, by group and
 * by child, and what to expect of them by the end of Key Stage 1 (target-setting policy, 4.1).
 * Nothing where the cohort has no such child of whom Early years says anything.
 */
export function earlyYears(summary: CohortSummary, { school, figures }: SummaryContext): Block[] {
  const children = earlyYearsChildren(summary.children, school.earlyYears);
  const book = figures.under("How well are we doing?");
  const blocks = [
    ...areasTable(groupStrengths(children.map(({ row }) => row)), book),
    ...groupsTable(children, book),
    // Of a whole school they would fill ten pages.
    ...(summary.scope.kind === "school"
      ? byChild(children)
      : childrenTable(children, school, school.publishedTransitions ?? [])),
  ];
  return blocks.length === 0
    ? []
    : [heading("Early years: strengths and areas to improve"), ...blocks];
}

function byChild(children: readonly EarlyYearsChild[]): Block[] {
  if (children.length === 0) return [];
  return [
    note(
      "The summary of a year group or a class also lists each child, with strengths, areas to improve and what to expect by the end of Key Stage 1. For a whole school the list would be too long.",
    ),
  ];
}
