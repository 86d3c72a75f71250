/** A calendar day as `YYYY-MM-DD`, free of time zones. Comparing as text compares as dates. */
export type IsoDate = string;

/**
 * What a cell of the workbook holds, as the core sees it: text, a number, a tick box or a day.
 * An empty cell is the empty string. Days are objects so that a date typed where a grade belongs
 * cannot be mistaken for text.
 */
export type CellValue = string | number | boolean | { readonly date: IsoDate };

/** Where a cell is. Rows and columns count from 1, as people count them. */
export interface CellReference {
  /** The tab's name as it stands now. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** The column's heading, so that a sentence can name it. */
  readonly header: string;
}

/** A cell with what was typed in it. A column that a tab lacks has cells with `column: 0`. */
export interface Cell extends CellReference {
  readonly typed: CellValue;
}

/** Whether nothing was typed: empty, or only spaces. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** What was typed as trimmed text: dates as `YYYY-MM-DD`, tick boxes as `TRUE` or `FALSE`. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "object") return value.date;
  return String(value).toUpperCase();
}

/** A cell's address as people write it, such as `G5`. */
export function cellAddress(cell: Pick<CellReference, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/** A column's letters: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
