/** Whether a row shows nothing. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** A table without the blank rows below it and the blank columns to its right. */
export function trimTable(rows: readonly string[][]): string[][] {
  let height = rows.length;
  while (height > 0 && isBlankRow(rows[height - 1]!)) height -= 1;
  const kept = rows.slice(0, height);
  const width = kept.reduce((widest, row) => filledWidth(row, widest), 0);
  return kept.map((row) => (row.length > width ? row.slice(0, width) : row));
}

/** Where the last cell of a row stands that shows something, if that is beyond `least`. */
function filledWidth(row: readonly string[], least: number): number {
  let width = row.length;
  while (width > least && row[width - 1]!.trim() === "") width -= 1;
  return Math.max(width, least);
}
