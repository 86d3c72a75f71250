/** A block of cells: the first row and column count from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (block: Rectangle): number => block.row + block.rows - 1;
export const lastColumn = (block: Rectangle): number => block.column + block.columns - 1;

/** Makes a block from its corners. */
export function between(row: number, column: number, toRow: number, toColumn: number): Rectangle {
  return { row, column, rows: toRow - row + 1, columns: toColumn - column + 1 };
}

/** The cells that two blocks share, or undefined where there are none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const toRow = Math.min(lastRow(a), lastRow(b));
  const toColumn = Math.min(lastColumn(a), lastColumn(b));
  return row > toRow || column > toColumn ? undefined : between(row, column, toRow, toColumn);
}

/** What is left of a block when the cells of another are taken away: up to four blocks. */
export function subtract(from: Rectangle, taken: Rectangle): readonly Rectangle[] {
  const shared = intersection(from, taken);
  if (shared === undefined) return [from];
  return [
    between(from.row, from.column, shared.row - 1, lastColumn(from)),
    between(lastRow(shared) + 1, from.column, lastRow(from), lastColumn(from)),
    between(shared.row, from.column, lastRow(shared), shared.column - 1),
    between(shared.row, lastColumn(shared) + 1, lastRow(shared), lastColumn(from)),
  ].filter((block) => block.rows > 0 && block.columns > 0);
}

/** Groups equal neighbouring values of a matrix into blocks. Undefined values give no block. */
export function blocksOf<T>(
  matrix: readonly (readonly (T | undefined)[])[],
): readonly { readonly value: T; readonly block: Rectangle }[] {
  const blocks: { value: T; block: Rectangle }[] = [];
  const done = matrix.map((row) => row.map(() => false));
  const same = (row: number, column: number, value: T): boolean =>
    matrix[row]?.[column] === value && done[row]?.[column] === false;
  matrix.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === undefined || done[row]?.[column]) return;
      let rows = 1;
      while (same(row + rows, column, value)) rows++;
      let columns = 1;
      const fits = (next: number): boolean =>
        Array.from({ length: rows }).every((_, index) => same(row + index, next, value));
      while (fits(column + columns)) columns++;
      for (let r = row; r < row + rows; r++) done[r]?.fill(true, column, column + columns);
      blocks.push({ value, block: { row: row + 1, column: column + 1, rows, columns } });
    });
  });
  return blocks;
}

/** Where rows are inserted or deleted: from `at` on, `by` rows more, or fewer where negative. */
export interface Shift {
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

function shiftSpan(
  start: number,
  length: number,
  at: number,
  by: number,
): readonly [number, number] {
  if (by >= 0) {
    if (start >= at) return [start + by, length];
    return start + length - 1 >= at ? [start, length + by] : [start, length];
  }
  const removedTo = at - by - 1;
  const lost = Math.max(0, Math.min(start + length - 1, removedTo) - Math.max(start, at) + 1);
  const moved = Math.max(0, Math.min(removedTo, start - 1) - at + 1);
  return [start - moved, length - lost];
}

/** Where a block stands after rows or columns went in or out; undefined where nothing is left. */
export function shiftBlock(block: Rectangle, { along, at, by }: Shift): Rectangle | undefined {
  if (along === "rows") {
    const [row, rows] = shiftSpan(block.row, block.rows, at, by);
    return rows > 0 ? { ...block, row, rows } : undefined;
  }
  const [column, columns] = shiftSpan(block.column, block.columns, at, by);
  return columns > 0 ? { ...block, column, columns } : undefined;
}
