import { checkEdit } from "../app/checkEdit";
import { isoDate } from "../workbook/sheetValue";
import { openWorkbook, readTab } from "./sheetWorkbook";

/**
 * Checks what was just typed or pasted. A simple trigger: it may do no more than read and write
 * this tab, has thirty seconds, and must never trouble the person typing, so a failure is left
 * to Check entries.
 */
export function checkWhatWasTyped(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const sheet = range.getSheet();
  const edited = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const changes = checkEdit(readTab(sheet), edited, isoDate(new Date()), () =>
    sheet.getDataRange().getNotes(),
  );
  if (changes.length > 0) openWorkbook().write(changes);
}
