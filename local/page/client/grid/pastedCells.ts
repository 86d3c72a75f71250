import type { Block } from "../../protocol";
import type { TypedCell } from "./rectangles";

/** One field of a line: up to a tab or a line's end, or in quotes, where quotes are doubled. */
const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/**
 * Reads a text of a spreadsheet: cells between tabs, rows between line ends. A cell in quotes may
 * hold either. The line end that spreadsheets put at the end makes no row.
 */
export function readPasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  field.lastIndex = 0;
  let end = "";
  do {
    const match = field.exec(text);
    if (match === null) break;
    end = match[3] ?? "";
    rows[rows.length - 1]?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (end !== "" && end !== "\t" && field.lastIndex < text.length) rows.push([]);
  } while (end !== "" && field.lastIndex < text.length);
  if (end === "\t") rows[rows.length - 1]?.push("");
  return rows;
}

/**
 * Where pasted cells come to stand: from the first cell of the selection on. What is pasted fills
 * a selection that is so many times as high and as wide, as in Google Sheets. Cells beyond the edge
 * of the sheet are left out.
 */
export function placePasted(
  pasted: readonly (readonly string[])[],
  selected: Block,
  grid: { readonly rows: number; readonly columns: number },
): readonly TypedCell[] {
  const height = pasted.length;
  const width = Math.max(...pasted.map((row) => row.length));
  const fills = selected.rows % height === 0 && selected.columns % width === 0;
  const rows = fills ? selected.rows : height;
  const columns = fills ? selected.columns : width;
  const cells: TypedCell[] = [];
  for (let r = 0; r < rows && selected.row + r <= grid.rows; r++) {
    for (let c = 0; c < columns && selected.column + c <= grid.columns; c++) {
      const text = pasted[r % height]?.[c % width] ?? "";
      cells.push({ row: selected.row + r, column: selected.column + c, text });
    }
  }
  return cells;
}
