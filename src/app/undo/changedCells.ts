import { sameValue } from "../../workbook/sheetValue";
import type { PlannedCells } from "../../workbook/write/plannedCells";

/** A rectangle of a tab that the add-on changed: what stood in its cells, and what was written. */
export type ChangedCells = PlannedCells;

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
    ...(cells.keys ? { keys: cells.keys.slice(top, bottom + 1) } : {}),
  };
}
