import type { ColumnDesign, TabDesign } from "../../workbook/design/tabDesign";
import { runsOf } from "./runs";

/** Gives columns their dropdowns. Typing something else stays possible: nothing typed is ever lost. */
export function addDropdowns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  design: TabDesign,
  lastRow: number,
): void {
  const choicesKey = ({ choices }: ColumnDesign) => choices?.join("\n") ?? "";
  for (const run of runsOf(design.columns, choicesKey)) {
    const [first] = run;
    if (!first?.choices) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...first.choices], true)
      .setAllowInvalid(true)
      .build();
    sheet
      .getRange(design.headerRow + 1, first.place, lastRow - design.headerRow, run.length)
      .setDataValidation(rule);
  }
}
