import type { SheetValue } from "../sheetValue";

/** A cell with what is to be written in it. Rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
}

/** A rectangle of cells to be written as one call. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: SheetValue[][];
}

/**
 * Gathers cells into as few rectangles as their rows allow, no cell more: neighbours in a row, and
 * rows below each other that reach equally far. Right where the cells between must not be written.
 */
export function rectanglesOf(cells: readonly PlacedCell[]): Rectangle[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Rectangle[] = [];
  for (const { row, column, value } of inOrder) {
    const run = runs[runs.length - 1];
    const line = run?.values[0];
    if (run && line && run.row === row && run.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  return stacked(runs);
}

/** Puts runs of the same columns in neighbouring rows together. */
function stacked(runs: readonly Rectangle[]): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const done: Rectangle[] = [];
  for (const run of runs) {
    const key = `${run.column}|${run.values[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === run.row) above.values.push(...run.values);
    else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}
