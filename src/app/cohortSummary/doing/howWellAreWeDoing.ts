import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { text } from "../blocks";
import { everyone } from "../cohortFigure";
import { children } from "../inWords";
import type { SummaryContext } from "../summaryContext";
import { attainmentTable } from "./attainmentTable";
import { bandChart } from "./bandChart";
import { groupsTable } from "./groupsTable";
import { statutoryTable } from "./statutoryTable";
import { trendTable } from "./trendTable";
import { yearGroupsTable } from "./yearGroupsTable";

/** The first question: what the children have reached, all of them and by group, and earlier cohorts before them. */
export function howWellAreWeDoing(
  summary: CohortSummary,
  { school, figures }: SummaryContext,
): Block[] {
  const book = figures.under("How well are we doing?");
  return [
    ...withoutRow(summary, book),
    attainmentTable(summary, book),
    ...bandChart(summary, book),
    ...yearGroupsTable(summary, book),
    ...groupsTable(summary, book),
    ...statutoryTable(summary, school, book),
    ...trendTable(summary, school, book),
  ];
}

function withoutRow(
  { withoutClassRow: n, children: all }: CohortSummary,
  book: FigureBook,
): Block[] {
  if (n === 0) return [];
  const measure = "Children without a row in a class tab";
  const details = { measure, group: everyone, point: "Now", source: "Pupils, class tabs" };
  const who = book.written(details, children(n), { numerator: n, denominator: all.length });
  const have = n === 1 ? "has" : "have";
  return [
    text(
      `${who} ${have} no row in a class tab and so no marks: run Set up this workbook to add the rows.`,
    ),
  ];
}
