import type { GridCell } from "../../src/app/api";

/** A transition grid as a table: where children began down the side, where they are along the top. */
export interface GridTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly from: string;
    readonly total: number;
    /** In the order of the columns; nothing where no child is. */
    readonly cells: readonly (GridCell | undefined)[];
  }[];
}

/** The bands, lowest first, as the add-on writes them. Other words go after these, as they come. */
const bandOrder = ["Below", "Working towards", "Expected", "Greater depth"];

/** Arranges the cells of a grid. Rows and columns are the bands that occur, lowest first. */
export function gridTable(cells: readonly GridCell[]): GridTable {
  const columns = ordered(cells.map(({ to }) => to));
  return {
    columns,
    rows: ordered(cells.map(({ from }) => from)).map((from) => {
      const row = columns.map((to) => joined(from, to, cells));
      return {
        from,
        total: row.reduce((sum, cell) => sum + (cell?.children.length ?? 0), 0),
        cells: row,
      };
    }),
  };
}

function joined(from: string, to: string, cells: readonly GridCell[]): GridCell | undefined {
  const children = cells
    .filter((cell) => cell.from === from && cell.to === to)
    .flatMap((cell) => cell.children);
  return children.length === 0 ? undefined : { from, to, children };
}

function ordered(words: readonly string[]): string[] {
  const rank = (word: string) => {
    const place = bandOrder.indexOf(word);
    return place < 0 ? bandOrder.length : place;
  };
  return [...new Set(words)].sort((one, other) => rank(one) - rank(other));
}
