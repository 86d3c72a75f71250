import { type SheetTab, type SheetValue, sameValue } from "../sheetValue";
import { type PlacedCell, rectanglesOf } from "./rectangles";

/**
 * A rectangle of a tab that is to be changed: what stands in its cells, and what will, as Sheets
 * shows it (no apostrophes). Both are arrays of rows of the same size; an empty cell is the empty
 * string.
 */
export interface PlannedCells {
  readonly kind: "values" | "notes";
  readonly tab: string;
  /** The first row and column, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly SheetValue[])[];
  readonly after: readonly (readonly SheetValue[])[];
  /** The formulas that stand there; the empty string where there is none. Left out where none stands. */
  readonly formulas?: readonly (readonly string[])[];
  /**
   * Columns that the add-on fills, counted from 1: what stands in them is nobody's own, and gives way
   * whatever a later job has written. In notes, so do those that are the add-on's alone.
   */
  readonly ours?: readonly number[];
  /**
   * What each row is about once everything was written (`rowKey`), so that it is found again wherever
   * people have moved it. Left out where rows are known by their place.
   */
  readonly keys?: readonly string[];
}

/** Formulas or notes of a tab from A1, as Sheets gives them. */
export type TextGrid = readonly (readonly string[])[];

/**
 * The cells wanted in a tab as rectangles to be written, each with what stands there. A rectangle in
 * which nothing would change is left out, and a formula is written over only where something else
 * is wanted in its cell.
 */
export function planCells(
  tab: Pick<SheetTab, "name" | "values">,
  wanted: readonly PlacedCell[],
  formulas: TextGrid = [],
): PlannedCells[] {
  const stands = (row: number, column: number) => tab.values[row - 1]?.[column - 1] ?? "";
  const formula = (row: number, column: number) => formulas[row - 1]?.[column - 1] ?? "";
  const written = wanted.filter(
    ({ row, column, value }) =>
      formula(row, column) === "" || !sameValue(stands(row, column), value),
  );
  return rectanglesOf(written).flatMap(({ row, column, values }): PlannedCells[] => {
    const grid = <Value>(at: (row: number, column: number) => Value) =>
      values.map((line, index) => line.map((_, place) => at(row + index, column + place)));
    const before = grid(stands);
    const changes = values.some((line, index) =>
      line.some((value, place) => !sameValue(before[index]?.[place] ?? "", value)),
    );
    if (!changes) return [];
    const standing = grid(formula);
    return [
      {
        kind: "values",
        tab: tab.name,
        row,
        column,
        before,
        after: values,
        ...(standing.some((line) => line.some((each) => each !== ""))
          ? { formulas: standing }
          : {}),
      },
    ];
  });
}

/** Notes to be cleared in some rows of a tab, as one rectangle; nothing where they have none. */
export function planNoNotes(
  tab: string,
  notes: TextGrid,
  isCleared: (row: number) => boolean,
): PlannedCells[] {
  const rows = notes.flatMap((line, index) =>
    isCleared(index + 1) && line.some((note) => note !== "") ? [index + 1] : [],
  );
  const [first] = rows;
  if (first === undefined) return [];
  const before = notes.slice(first - 1, rows[rows.length - 1]).map((line) => [...line]);
  const after = before.map((line, index) => (isCleared(first + index) ? line.map(() => "") : line));
  return [{ kind: "notes", tab, row: first, column: 1, before, after, ours: [] }];
}

/** How many cells will show something else. */
export function cellsChanged(cells: readonly PlannedCells[]): number {
  let changed = 0;
  for (const { before, after } of cells) {
    for (const [index, line] of after.entries()) {
      for (const [place, value] of line.entries()) {
        if (!sameValue(before[index]?.[place] ?? "", value)) changed += 1;
      }
    }
  }
  return changed;
}
