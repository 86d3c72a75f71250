import type { FileRow, PlannedRow, RowOutcome } from "../importKind";

/** A row of the file of which nothing comes into the workbook now, and why. */
export function leftOutRow(
  { table, line }: Pick<FileRow, "table" | "line">,
  about: string,
  outcome: RowOutcome,
  reason?: string,
): PlannedRow {
  return { table, line, outcome, about, ...(reason === undefined ? {} : { reason }), changes: [] };
}

/** An earlier row, told where another is being spoken of: `row 5`, or of another sheet `row 5 of ‘Elm’`. */
export function earlierRow(
  earlier: Pick<FileRow, "table" | "line">,
  now: Pick<FileRow, "table">,
): string {
  return `row ${earlier.line}${earlier.table === now.table ? "" : ` of ‘${earlier.table}’`}`;
}

/** In the order in which the file has them. */
export function inFileOrder(
  planned: readonly PlannedRow[],
  rows: readonly FileRow[],
): PlannedRow[] {
  const place = new Map(rows.map(({ table, line }, index) => [`${line}|${table}`, index]));
  const of = ({ table, line }: PlannedRow) => place.get(`${line}|${table}`) ?? 0;
  return [...planned].sort((one, other) => of(one) - of(other));
}

/** What stands in a cell of the file, short enough to be repeated. */
export function quoted(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, " "));
  return `‘${characters.length > 24 ? `${characters.slice(0, 24).join("")}…` : characters.join("")}’`;
}

/** `1 child`, `7 children`. */
export function childrenInWords(number: number): string {
  return number === 1 ? "1 child" : `${number} children`;
}
