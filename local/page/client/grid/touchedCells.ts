/** A change as the grid's library tells it. Rows and columns in the path count from 0. */
export interface GridOp {
  readonly op: string;
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** A cell of the tab in front, counted from 1. */
export interface TouchedCell {
  readonly row: number;
  readonly column: number;
}

function columnsOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The cells that changes of the grid may have given another content. */
export function touchedCells(ops: readonly GridOp[]): readonly TouchedCell[] {
  const touched = new Map<string, TouchedCell>();
  const touch = (row: number, column: number): void => {
    touched.set(`${row},${column}`, { row: row + 1, column: column + 1 });
  };
  for (const { path, value } of ops) {
    const [what, row, column] = path;
    if (what !== "data" || typeof row !== "number") continue;
    if (typeof column === "number") touch(row, column);
    else for (let each = 0; each < columnsOf(value); each++) touch(row, each);
  }
  return [...touched.values()];
}
