import type { Block } from "../../../documents/report/reportModel";
import { heading, text } from "../../cohortSummary/blocks";
import type { GovernorsContext } from "../governorsContext";
import { attainmentTable } from "./attainmentTable";
import { groupsTables } from "./groupsTables";
import { throughTheYear } from "./throughTheYear";
import { yearGroupsTable } from "./yearGroupsTable";

/** The first question: what all children and each group have reached, and how that has grown this year. */
export function howWellAreWeDoing(context: GovernorsContext): Block[] {
  const { latest } = context.points;
  if (latest === undefined) {
    return [text("No marks of this year are in the workbook yet, so there is nothing to report.")];
  }
  return [
    attainmentTable(context, latest),
    ...yearGroupsTable(context, latest),
    heading("Groups of children"),
    ...groupsTables(context, latest),
    heading("Through the year"),
    ...throughTheYear(context),
  ];
}
