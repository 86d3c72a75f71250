import { checkEdit } from "../app/checkEdit";
import { isoDate } from "../workbook/sheetValue";
import { fixedTabs } from "../workbook/tabs/allTabs";
import { openWorkbook, readTab } from "./sheetWorkbook";

/**
 * Checks what was just typed or pasted. A simple trigger: it reads this tab and, where a mark was
 * typed, those of closed points, writes this tab, has thirty seconds, and must never trouble the person typing, so a failure is left
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
  const changes = checkEdit(
    readTab(sheet),
    edited,
    isoDate(new Date()),
    () => sheet.getDataRange().getNotes(),
    () => openWorkbook().readTab(fixedTabs.closedMarks.name),
  );
  if (changes.length > 0) openWorkbook().write(changes);
}
