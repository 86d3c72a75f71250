import type { Block } from "../../protocol";
import { rectangles, type TypedCell, type TypedRectangle } from "./rectangles";

/** What is known of the tab in front. */
export interface Known {
  /** What stands in a cell, as it was typed. */
  readonly typedAt: (row: number, column: number) => string;
  /** Whether a cell is to hold something that it does not hold already. */
  readonly isNew: (cell: TypedCell) => boolean;
}

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** The smallest block that holds every cell. */
function around(cells: readonly TypedCell[]): Block {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [smallest(rows), smallest(columns)];
  return { row, column, rows: largest(rows) - row + 1, columns: largest(columns) - column + 1 };
}

const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

function holds(outer: Block, inner: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** A block with what every cell of it is to hold: what was just put there, or else what stands. */
function whole(block: Block, cells: readonly TypedCell[], known: Known): TypedRectangle {
  const texts = new Map(cells.map(({ row, column, text }) => [placeOf(row, column), text]));
  const values = Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => {
      const [row, column] = [block.row + r, block.column + c];
      return texts.get(placeOf(row, column)) ?? known.typedAt(row, column);
    }),
  );
  return { row: block.row, column: block.column, values };
}

/**
 * The edits that a change of the grid comes to. Several cells of the selection were filled, deleted
 * or taken back together: at Google that is one edit of the whole block, those cells included that
 * stay as they were. Of all else, what is not new is no edit.
 */
export function editsOf(
  touched: readonly TypedCell[],
  selected: readonly Block[],
  known: Known,
): readonly TypedRectangle[] {
  if (touched.length > 1) {
    const block = around(touched);
    if (selected.some((each) => holds(each, block))) return [whole(block, touched, known)];
  }
  return rectangles(touched.filter(known.isNew));
}
