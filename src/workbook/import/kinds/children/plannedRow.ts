import type { PlannedRow, RowOutcome } from "../../importKind";
import type { ChildEntry } from "./childEntry";

/** A row of the file to which nothing is done, and why; or which the workbook says already. */
export function plannedRow(
  { row, about }: ChildEntry,
  outcome: RowOutcome,
  reason?: string,
): PlannedRow {
  const { table, line } = row;
  return { table, line, outcome, about, ...(reason === undefined ? {} : { reason }), changes: [] };
}
