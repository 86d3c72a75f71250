import type { FileRow, ImportPlan, PlannedRow, RowOutcome } from "../../importKind";

/** A row of a file, and what it is about. */
export interface AboutRow {
  readonly row: FileRow;
  readonly about: string;
}

/** A row of the file to which nothing is done, and why. */
export function notKept(
  { row, about }: AboutRow,
  outcome: RowOutcome,
  reason: string | undefined,
): PlannedRow {
  const { table, line } = row;
  return { table, line, outcome, about, ...(reason === undefined ? {} : { reason }), changes: [] };
}

/** The plan where the workbook lacks the tab that the rows belong in. */
export function withoutTab(rows: readonly AboutRow[], tab: string): ImportPlan {
  const reason = `This workbook has no ${tab} tab yet. Choose Set up this workbook, then import the file again.`;
  return {
    rows: rows.map((each) => notKept(each, "refuse", reason)),
    changes: [],
    questions: [],
    notes: [reason],
  };
}

/** Two plans for one file as one. */
export function together(one: ImportPlan, other: ImportPlan): ImportPlan {
  return {
    rows: [...one.rows, ...other.rows],
    changes: [...one.changes, ...other.changes],
    questions: [...one.questions, ...other.questions],
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}

/** What becomes of a row that holds several figures: the most telling of what becomes of them. */
export function outcomeOfAll(outcomes: readonly RowOutcome[]): RowOutcome {
  const order: readonly RowOutcome[] = ["refuse", "change", "add", "same"];
  return order.find((each) => outcomes.includes(each)) ?? "same";
}
