import type { Selection } from "../app/api";
import { type SelectedRow, selectionOf } from "../app/sidebar/selection";
import type { SheetValue } from "../workbook/sheetValue";

/** Headings stand in one of the first ten rows. */
const headings = 10;

/** Up to this row one small read reaches from the headings to the row. */
const nearRow = 200;

/** The row that is selected. No cell is read. */
export function selectedRow(): SelectedRow | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range ? { tab: range.getSheet().getName(), row: range.getRow() } : undefined;
}

/** What is selected: the headings and the row are read, no more than can be had in one call or two. */
export function readSelection(): Selection {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return {};
  const sheet = range.getSheet();
  const row = range.getRow();
  const columns = Math.max(1, sheet.getLastColumn());
  const lastRow = Math.max(1, sheet.getLastRow());
  const read = (first: number, rows: number) =>
    sheet.getRange(first, 1, rows, columns).getValues() as SheetValue[][];
  if (row > lastRow)
    return selectionOf({ name: sheet.getName(), values: read(1, Math.min(headings, lastRow)) }, []);
  const near = row <= nearRow;
  const values = read(1, Math.min(lastRow, near ? Math.max(headings, row) : headings));
  const own = near ? values[row - 1] : read(row, 1)[0];
  return selectionOf({ name: sheet.getName(), values }, own ?? []);
}
