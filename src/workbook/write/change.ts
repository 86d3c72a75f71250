import type { SheetValue } from "../sheetValue";

/** A rectangle of values to be written: one call. */
export interface ValuesChange {
  readonly kind: "values";
  readonly tab: string;
  /** The first row and column, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SheetValue[])[];
}

/** A rectangle of notes to be written: one call. An empty text clears a note. */
export interface NotesChange {
  readonly kind: "notes";
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly notes: readonly (readonly string[])[];
}

/** Something to be written to the workbook, as one call to Sheets. */
export type Change = ValuesChange | NotesChange;

/** The rows of a change. */
export function rowsOf(change: Change): readonly (readonly SheetValue[])[] {
  return change.kind === "values" ? change.values : change.notes;
}

/** How many cells a change writes. */
export function cellsOf(change: Change): number {
  const rows = rowsOf(change);
  return rows.length * (rows[0]?.length ?? 0);
}

/** The same change, a column at a time. */
export function columnsOf(change: Change): Change[] {
  const width = rowsOf(change)[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index): Change => {
    const column = change.column + index;
    return change.kind === "values"
      ? { ...change, column, values: change.values.map((row) => [row[index] ?? ""]) }
      : { ...change, column, notes: change.notes.map((row) => [row[index] ?? ""]) };
  });
}
