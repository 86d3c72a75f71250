import type { LastingRecord, LastingRecords } from "../app/year/lastingRecords";

/** The hidden tab that keeps what a change of the school year can be taken back to. */
export const recordTabName = "Pupil Targets record";

const headings = ["Token", "What", "When", "State", "Cells", "Tabs made", "Record"];

/** A cell takes 50,000 characters (Google Sheets limits); records are ASCII. */
const partLength = 45_000;

/** Where the parts of a record begin, counted from 1. */
const firstPart = headings.length;

/**
 * The records in the hidden tab: a row each, written in one call, so that a record is there whole or
 * not at all. Each part begins with a letter, so that Sheets takes none for a formula.
 */
export function openRecordTab(): LastingRecords {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const find = () => spreadsheet.getSheetByName(recordTabName);
  const rowOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, token: string): number => {
    const last = sheet.getLastRow();
    if (last < 2) return 0;
    const tokens = sheet.getRange(2, 1, last - 1, 1).getValues();
    return tokens.findIndex(([each]) => each === token) + 2;
  };
  return {
    list: () => {
      const sheet = find();
      const last = sheet?.getLastRow() ?? 0;
      if (!sheet || last < 2) return [];
      return sheet
        .getRange(2, 1, last - 1, firstPart - 1)
        .getValues()
        .filter(([token]) => token !== "")
        .map(recordOf)
        .reverse();
    },
    keep: (record, packed) => {
      const sheet = find() ?? makeTab(spreadsheet);
      const parts = Array.from(
        { length: Math.ceil(packed.length / partLength) },
        (_, index) => `p${packed.slice(index * partLength, (index + 1) * partLength)}`,
      );
      const row = Math.max(1, sheet.getLastRow()) + 1;
      const width = firstPart - 1 + parts.length;
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (rows < row) sheet.insertRowsAfter(rows, row - rows);
      if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
      const { token, what, when, state, cells, made } = record;
      const values = [token, `p${what}`, `p${when}`, state, cells, `p${JSON.stringify(made)}`];
      sheet.getRange(row, 1, 1, width).setValues([[...values, ...parts]]);
      SpreadsheetApp.flush();
    },
    read: (token) => {
      const sheet = find();
      const row = sheet ? rowOf(sheet, token) : 0;
      if (!sheet || row < 2) return undefined;
      const width = sheet.getLastColumn() - firstPart + 1;
      const [parts = []] = sheet.getRange(row, firstPart, 1, width).getValues();
      return parts.map((part) => String(part).slice(1)).join("");
    },
    finish: (token) => {
      const sheet = find();
      const row = sheet ? rowOf(sheet, token) : 0;
      if (sheet && row >= 2) sheet.getRange(row, headings.indexOf("State") + 1).setValue("done");
    },
    forget: (token) => {
      const sheet = find();
      const row = sheet ? rowOf(sheet, token) : 0;
      if (sheet && row >= 2) sheet.getRange(row, 1, 1, sheet.getLastColumn()).clearContent();
    },
  };
}

function makeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(recordTabName, spreadsheet.getSheets().length);
  sheet.getRange(1, 1, 1, headings.length).setValues([headings]);
  // Making a tab brings it to the front: the person stays where they were.
  spreadsheet.setActiveSheet(open);
  sheet.hideSheet();
  return sheet;
}

function recordOf([token, what, when, state, cells, made]: readonly unknown[]): LastingRecord {
  return {
    token: String(token),
    what: String(what).slice(1),
    when: String(when).slice(1),
    state: state === "done" ? "done" : "begun",
    cells: Number(cells),
    made: JSON.parse(String(made).slice(1)) as string[],
  };
}
