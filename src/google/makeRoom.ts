/** Adds rows and columns until a cell lies within the tab. */
export function makeRoom(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
): void {
  const rows = sheet.getMaxRows();
  if (rows < row) sheet.insertRowsAfter(rows, row - rows);
  const columns = sheet.getMaxColumns();
  if (columns < column) sheet.insertColumnsAfter(columns, column - columns);
}
