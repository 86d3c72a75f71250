import type { Worksheet } from "@cj-tech-master/excelts";
import { AppsScriptError } from "../../runtime/errors";
import { parseA1 } from "../../workbook/a1";
import { lastColumn, lastRow, type Rectangle } from "../../workbook/rectangle";
import type { Running, Workspace } from "../../workspace";
import type { Makers } from "./makers";
import { LocalProtection } from "./protection";
import { LocalRange } from "./range";
import { LocalSheet } from "./sheet";
import { LocalSpreadsheet } from "./spreadsheet";

/** Refuses a block that is not in the grid, in Google's words. */
export function checkInGrid({ workbook }: Workspace, sheet: Worksheet, block: Rectangle): void {
  if (block.row < 1) throw new AppsScriptError("The starting row of the range is too small.");
  if (block.column < 1) throw new AppsScriptError("The starting column of the range is too small.");
  if (block.rows < 1)
    throw new AppsScriptError("The number of rows in the range must be at least 1.");
  if (block.columns < 1) {
    throw new AppsScriptError("The number of columns in the range must be at least 1.");
  }
  const grid = workbook.gridOf(sheet);
  if (lastRow(block) > grid.rows || lastColumn(block) > grid.columns) {
    throw new AppsScriptError(
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
  }
}

/** The makers of one execution. `running` is asked for when it is needed. */
export function makersFor(running: () => Running, workspace: Workspace): Makers {
  const { workbook } = workspace;
  const makers: Makers = {
    spreadsheet: () => new LocalSpreadsheet(running()),
    sheet: (sheet) => new LocalSheet(running(), sheet),
    sheetWithId: (id) => {
      const sheet = workbook.sheetWithId(id);
      if (sheet === undefined) throw new AppsScriptError("The sheet has been deleted.");
      return sheet;
    },
    range: (sheet, block) => new LocalRange(running(), sheet, block),
    rangeAt: (sheet, row, column, rows, columns) => {
      const block = { row, column, rows, columns };
      checkInGrid(workspace, sheet, block);
      return makers.range(sheet, block);
    },
    rangeOf: (reference) => {
      const tab = parseA1(reference, { rows: 1, columns: 1 })?.tab;
      const sheet = tab === undefined ? undefined : workbook.sheetNamed(tab);
      const found = sheet === undefined ? undefined : parseA1(reference, workbook.gridOf(sheet));
      return sheet === undefined || found === undefined ? null : makers.range(sheet, found.block);
    },
    protection: (state) => new LocalProtection(running(), state),
  };
  return makers;
}
