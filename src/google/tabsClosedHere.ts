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
      const place = placeOf(protection.getRange());
      return cells.some((each) => meet(place, each));
    });
}

function isClosedWhole(sheet: Sheet, cells: readonly PlannedCells[]): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter(keepsOut)
    .some((protection) => {
      const open = protection.getUnprotectedRanges().map(placeOf);
      return cells.some((each) => !open.some((place) => meet(place, each)));
    });
}

/** Where a range is, asked of Google once. Its last row and column are in it. */
function placeOf(range: Range) {
  return {
    row: range.getRow(),
    lastRow: range.getLastRow(),
    column: range.getColumn(),
    lastColumn: range.getLastColumn(),
  };
}

/** Whether a range and what is to be written have a cell in common. */
function meet(range: ReturnType<typeof placeOf>, { row, column, after }: PlannedCells): boolean {
  const [rows, columns] = [after.length, after[0]?.length ?? 0];
  return (
    range.row < row + rows &&
    row <= range.lastRow &&
    range.column < column + columns &&
    column <= range.lastColumn
  );
}
