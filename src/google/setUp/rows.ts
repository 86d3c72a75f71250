import type { TabDesign } from "../../workbook/design/tabDesign";
import type { SheetValue } from "../../workbook/sheetValue";

/** Writes the rows to be added, and fills the blank cells to be filled: a call a run of neighbours. */
export function writeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { newRows, lastRow, fills }: TabDesign,
): void {
  const width = newRows[0]?.length ?? 0;
  if (newRows.length > 0 && width > 0) {
    sheet.getRange(lastRow + 1, 1, newRows.length, width).setValues(newRows as SheetValue[][]);
  }
  for (const run of fillRuns(fills)) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(first.row, first.place, run.length, 1)
      .setValues(run.map(({ value }) => [value]));
  }
}

/** Blank cells to be filled, in runs of neighbouring rows: a call a run, not a call a cell. */
function fillRuns(fills: TabDesign["fills"]): TabDesign["fills"][number][][] {
  const runs: TabDesign["fills"][number][][] = [];
  for (const fill of [...fills].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === fill.row - 1) run.push(fill);
    else runs.push([fill]);
  }
  return runs;
}
