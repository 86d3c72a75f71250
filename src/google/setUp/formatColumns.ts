import type { ColumnDesign, TabDesign } from "../../workbook/design/tabDesign";
import { runsOf } from "./runs";

/** Text columns are formatted as text before anything is written, so that no grade turns into a date. */
export function formatColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  design: TabDesign,
  lastRow: number,
): void {
  const top = design.headerRow + 1;
  const height = lastRow - design.headerRow;
  for (const run of runsOf(design.columns, formatOf)) {
    const [first] = run;
    if (!first) continue;
    sheet.getRange(top, first.place, height, run.length).setNumberFormat(formatOf(first));
  }
  if (design.layout.wraps) {
    const width = Math.max(...design.columns.map(({ place }) => place));
    sheet.getRange(top, 1, height, width).setWrap(true).setVerticalAlignment("top");
  }
  if (!design.isNew) return;
  for (const { column, place } of design.columns) {
    if (column.width !== undefined) sheet.setColumnWidth(place, column.width);
  }
}

function formatOf({ column }: ColumnDesign): string {
  switch (column.content.kind) {
    case "date":
      return "dd/mm/yyyy";
    case "number":
    case "link":
      return "General";
    default:
      return "@";
  }
}
