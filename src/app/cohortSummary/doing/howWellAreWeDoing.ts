import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { text } from "../blocks";
import { children } from "../inWords";
import { attainmentTable } from "./attainmentTable";
import { bandChart } from "./bandChart";
import { groupsTable } from "./groupsTable";
import { statutoryTable } from "./statutoryTable";
import { trendTable } from "./trendTable";
import { yearGroupsTable } from "./yearGroupsTable";

/** The first question: what the children have reached, all of them and by group, and earlier cohorts before them. */
export function howWellAreWeDoing(summary: CohortSummary, school: School): Block[] {
  return [
    ...withoutRow(summary),
    attainmentTable(summary),
    ...bandChart(summary),
    ...yearGroupsTable(summary),
    ...groupsTable(summary),
    ...statutoryTable(summary, school),
    ...trendTable(summary, school),
  ];
}

function withoutRow({ withoutClassRow: n }: CohortSummary): Block[] {
  if (n === 0) return [];
  const have = n === 1 ? "has" : "have";
  return [
    text(
      `${children(n)} ${have} no row in a class tab and so no marks: run Set up this workbook to add the rows.`,
    ),
  ];
}
