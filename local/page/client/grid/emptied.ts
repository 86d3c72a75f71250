import type { Block } from "../../protocol";
import { cellsOf, rectangles, type TypedRectangle } from "./rectangles";

/** The edits that empty a block, but for what lies in another that has been filled since. */
export function emptied(block: Block, filled?: Block): readonly TypedRectangle[] {
  const { row, column, rows, columns } = block;
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  const cells = cellsOf({ row, column, values });
  return rectangles(cells.filter((cell) => filled === undefined || !lies(cell, filled)));
}

function lies(cell: { readonly row: number; readonly column: number }, block: Block): boolean {
  const [down, across] = [cell.row - block.row, cell.column - block.column];
  return down >= 0 && down < block.rows && across >= 0 && across < block.columns;
}
