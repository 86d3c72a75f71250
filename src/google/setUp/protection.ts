import type { TabDesign } from "../../workbook/design/tabDesign";
import { colours } from "../colours";
import { runsOf } from "./runs";

const protectionDescription = "Filled by Pupil Targets";

/** Protects computed columns with a warning; those protected already are left alone. */
export function protectComputed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  design: TabDesign,
): void {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const ours = protections.filter((each) => each.getDescription() === protectionDescription);
  const covered = new Set<number>();
  for (const protection of ours) {
    const range = protection.getRange();
    for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
      covered.add(column);
    }
  }
  const computed = design.columns.filter(({ column }) => column.computed || design.layout.computed);
  const missing = computed.filter(({ place }) => !covered.has(place));
  const rows = sheet.getMaxRows() - design.headerRow;
  for (const run of runsOf(missing, () => "")) {
    const first = run[0];
    if (!first) continue;
    const range = sheet.getRange(design.headerRow + 1, first.place, rows, run.length);
    range.protect().setDescription(protectionDescription).setWarningOnly(true);
    if (!design.layout.computed) range.setBackground(colours.computed);
  }
}
