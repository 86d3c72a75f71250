import type { PlannedCells } from "../workbook/write/plannedCells";

/**
 * The tabs among those to be written that Google will not let the person at the keyboard write: their
 * cells, or the whole tab, are protected from them. Two calls a tab, and a few a protection. Who else
 * may edit is not told, since Google tells that only to those who may.
 */
export function tabsClosedHere(cells: readonly PlannedCells[]): string[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  return tabs.filter((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    const own = cells.filter(({ tab }) => tab === name);
    return sheet !== null && (isClosedWhole(sheet, own) || isClosedInPart(sheet, own));
  });
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function keepsOut(protection: GoogleAppsScript.Spreadsheet.Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

function isClosedInPart(sheet: Sheet, cells: readonly PlannedCells[]): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter(keepsOut)
    .some((protection) => {
      const range = protection.getRange();
      return cells.some((each) => meet(range, each));
    });
}

function isClosedWhole(sheet: Sheet, cells: readonly PlannedCells[]): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter(keepsOut)
    .some((protection) => {
      const open = protection.getUnprotectedRanges();
      return cells.some((each) => !open.some((range) => meet(range, each)));
    });
}

/** Whether a range and what is to be written have a cell in common. */
function meet(range: Range, { row, column, after }: PlannedCells): boolean {
  const [rows, columns] = [after.length, after[0]?.length ?? 0];
  return (
    range.getRow() < row + rows &&
    row < range.getRow() + range.getNumRows() &&
    range.getColumn() < column + columns &&
    column < range.getColumn() + range.getNumColumns()
  );
}
