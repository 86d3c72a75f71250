import type { TabDesign } from "../../workbook/design/tabDesign";
import type { SheetValue } from "../../workbook/sheetValue";
import type { ChangedCells } from "./changedCells";

/**
 * The cells that setting up a tab writes, all of them blank before: headings, rows and blank cells
 * that were filled. Tabs, formats, dropdowns and colours stay when set-up is undone.
 */
export function designChanges(design: TabDesign): ChangedCells[] {
  const { name, headerRow, newHeaders, newRows, lastRow, fills } = design;
  const written = (row: number, column: number, after: ChangedCells["after"]): ChangedCells => ({
    kind: "values",
    tab: name,
    row,
    column,
    before: after.map((each) => each.map((): SheetValue => "")),
    after,
  });
  return [
    ...newHeaders.map(({ place, header }) => written(headerRow, place, [[header]])),
    ...(newRows.length > 0 ? [written(lastRow + 1, 1, newRows)] : []),
    ...fills.map(({ row, place, value }) => written(row, place, [[value]])),
  ];
}
