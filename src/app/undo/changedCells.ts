import type { SheetValue } from "../../workbook/sheetValue";
import { sameValue } from "../../workbook/sheetValue";

/**
 * A rectangle of a tab that the add-on changed: what stood in its cells, and what was written. Both
 * are arrays of rows of the same size. An empty cell is the empty string.
 */
export interface ChangedCells {
  readonly kind: "values" | "notes";
  readonly tab: string;
  /** The first row and column, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly SheetValue[])[];
  readonly after: readonly (readonly SheetValue[])[];
  /** The formulas that stood there, the empty string where there was none: known of a turn of the year alone. */
  readonly formulas?: readonly (readonly string[])[];
}

/** How many cells of a rectangle show something else than before. */
export function countChanged({ before, after }: ChangedCells): number {
  return after.reduce(
    (total, row, index) =>
      total + row.filter((value, at) => !sameValue(before[index]?.[at] ?? "", value)).length,
    0,
  );
}

/** The smallest rectangle that holds every cell changed; nothing where none is. */
export function cropped(cells: ChangedCells): ChangedCells | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [index, row] of cells.after.entries()) {
    for (const [at, value] of row.entries()) {
      if (sameValue(cells.before[index]?.[at] ?? "", value)) continue;
      rows.push(index);
      columns.push(at);
    }
  }
  const top = rows[0];
  if (top === undefined) return undefined;
  const bottom = rows[rows.length - 1] ?? top;
  const left = columns.reduce((least, each) => Math.min(least, each));
  const right = columns.reduce((most, each) => Math.max(most, each));
  const part = (all: ChangedCells["after"]) =>
    all.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    ...cells,
    row: cells.row + top,
    column: cells.column + left,
    before: part(cells.before),
    after: part(cells.after),
  };
}
