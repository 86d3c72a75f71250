import type { RefusedChange, StoredTab, WorkbookStore } from "../app/workbookStore";
import { plainHeader } from "../workbook/layout/columnMap";
import type { SheetValue } from "../workbook/sheetValue";
import { fixedTabs } from "../workbook/tabs/allTabs";
import { type Change, columnsOf, rowsOf } from "../workbook/write/change";
import { makeRoom } from "./makeRoom";
import { recordTabName } from "./recordTab";
import { setUpTab } from "./setUp/setUpTab";
import { whoIsHere } from "./whoIsHere";

/** The spreadsheet that is open, as the app sees it. Opening it makes no call to its cells. */
export function openWorkbook(): WorkbookStore {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (name: string) => {
    const found = spreadsheet.getSheetByName(name);
    if (!found) throw new Error("A tab was renamed or removed while the add-on was at work.");
    return found;
  };
  /** How far each tab that was read reaches: within it there is room to write. */
  const sizes = new Map<string, Size>();
  const remember = (tab: StoredTab) => {
    sizes.set(tab.name, { rows: tab.values.length, columns: tab.values[0]?.length ?? 0 });
    return tab;
  };
  return {
    who: whoIsHere,
    readTabs: (unread = []) => {
      const names = [...unread.map((key) => fixedTabs[key].name), recordTabName];
      const passedOver = new Set(names.map(plainHeader));
      const sheets = spreadsheet.getSheets();
      const wanted = sheets.filter((each) => !passedOver.has(plainHeader(each.getName())));
      return wanted.map((each) => remember(readTab(each)));
    },
    readTab: (name) => {
      const found = spreadsheet.getSheetByName(name);
      return found ? remember(readTab(found)) : undefined;
    },
    tabNames: () =>
      spreadsheet
        .getSheets()
        .map((each) => each.getName())
        .filter((name) => name !== recordTabName),
    readNotesOf: ({ tab, row, column, rows, columns }) =>
      sheet(tab).getRange(row, column, rows, columns).getNotes(),
    readNotes: (tab) => sheet(tab).getDataRange().getNotes(),
    readFormulas: (tab) => sheet(tab).getDataRange().getFormulas(),
    removeEmptyTab: (tab) => removeEmptyTab(spreadsheet, tab),
    write: (changes) => {
      const writeOne = (change: Change) =>
        writeChange(sheet(change.tab), change, sizes.get(change.tab) ?? nowhere);
      return changes.flatMap((change) => {
        const refused = refusalsOf([change], writeOne);
        return refused.length === 0 ? [] : aroundProtected(change, refused, writeOne);
      });
    },
    append: (tab, row) => {
      const found = spreadsheet.getSheetByName(tab);
      if (!found) return;
      const place = found.getLastRow() + 1;
      makeRoom(found, place, row.length);
      found.getRange(place, 1, 1, row.length).setValues([[...row]]);
    },
    setUp: (designs) => {
      const open = spreadsheet.getActiveSheet();
      const refused = refusalsOf(
        designs.map((design) => ({ ...design, tab: design.name })),
        (design) => setUpTab(spreadsheet, design),
      );
      // Making a tab brings it to the front: the person stays where they were.
      spreadsheet.setActiveSheet(open);
      return refused;
    },
  };
}

/** Takes a tab away in which nothing stands, as far as Google lets it. */
function removeEmptyTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): "removed" | "hidden" | "kept" {
  const found = spreadsheet.getSheetByName(name);
  if (!found) return "removed";
  if (found.getLastRow() > 0) return "kept";
  try {
    spreadsheet.deleteSheet(found);
    return "removed";
  } catch {
    found.hideSheet();
    return "hidden";
  }
}

/** A tab's values and the number by which links find it. */
export function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): StoredTab {
  const values = sheet.getDataRange().getValues() as SheetValue[][];
  return { name: sheet.getName(), id: sheet.getSheetId(), values };
}

/** How many rows and columns something has. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const nowhere: Size = { rows: 0, columns: 0 };

function writeChange(sheet: GoogleAppsScript.Spreadsheet.Sheet, change: Change, known: Size): void {
  const rows = rowsOf(change).length;
  const columns = rowsOf(change)[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return;
  const [lastRow, lastColumn] = [change.row + rows - 1, change.column + columns - 1];
  if (lastRow > known.rows || lastColumn > known.columns) makeRoom(sheet, lastRow, lastColumn);
  const range = sheet.getRange(change.row, change.column, rows, columns);
  if (change.kind === "values") range.setValues(change.values as SheetValue[][]);
  else range.setNotes(change.notes as string[][]);
}

/**
 * Writes a refused change column by column, so that the columns of a closed point do not keep the
 * others from being written. That a note could not be written there is not told: the row's own "To look
 * at" column says the same.
 */
function aroundProtected(
  change: Change,
  refused: RefusedChange[],
  writeOne: (change: Change) => void,
): RefusedChange[] {
  const columns = columnsOf(change);
  const still = columns.length < 2 ? refused : refusalsOf(columns, writeOne);
  return change.kind === "notes" ? [] : still.slice(0, 1);
}

/** Does each, going on past those that a protected tab refuses. */
function refusalsOf<Item extends { readonly tab: string }>(
  items: readonly Item[],
  act: (item: Item) => void,
): RefusedChange[] {
  const refused: RefusedChange[] = [];
  for (const item of items) {
    try {
      act(item);
    } catch (error) {
      if (!isProtection(error)) throw error;
      refused.push({
        tab: item.tab,
        reason:
          "it is protected. Ask whoever protected it to let you edit it, then run this again.",
      });
    }
  }
  return refused;
}

function isProtection(error: unknown): boolean {
  return error instanceof Error && /protected/i.test(error.message);
}
