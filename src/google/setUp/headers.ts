import type { TabDesign } from "../../workbook/design/tabDesign";
import { colours } from "../colours";
import { runsOf } from "./runs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the headers that a tab lacks, and dresses them. Those that stand keep their looks and notes. */
export function writeHeaders(sheet: Sheet, design: TabDesign): void {
  const { headerRow, columns, newHeaders } = design;
  for (const run of runsOf(newHeaders, () => "")) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(headerRow, first.place, 1, run.length)
      .setValues([run.map((each) => each.header)]);
  }
  const places = new Set(newHeaders.map(({ place }) => place));
  const added = columns.filter(({ place }) => places.has(place));
  for (const run of runsOf(added, ({ column }) => (column.computed ? "computed" : "typed"))) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(headerRow, first.place, 1, run.length)
      .setNotes([run.map(({ note }) => note ?? "")])
      .setBackground(first.column.computed ? colours.computedHeader : colours.header)
      .setFontColor(colours.headerText)
      .setFontWeight("bold")
      .setWrap(true)
      .setVerticalAlignment("top");
  }
}

/** Headers of a tab that stood already get their note where they have none. */
export function explainHeaders(
  sheet: Sheet,
  { headerRow, columns }: TabDesign,
  width: number,
): void {
  const range = sheet.getRange(headerRow, 1, 1, width);
  const [notes = []] = range.getNotes();
  const missing = columns.filter(
    ({ place, note }) => note !== undefined && notes[place - 1] === "",
  );
  if (missing.length === 0) return;
  for (const { place, note = "" } of missing) notes[place - 1] = note;
  range.setNotes([notes]);
}
