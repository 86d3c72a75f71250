import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { SchoolWorkbook } from "../schoolWorkbook";

/** A row of a tab by its headers. */
export type SheetRow = Readonly<Record<string, SheetValue>>;

/** The rows of a tab below its header. */
export function rowsOf(school: SchoolWorkbook, name: string): SheetRow[] {
  const tab = school.tabs.find((each) => each.name === name);
  if (!tab) throw new RangeError(`There is no tab ${name}.`);
  const headers = (tab.values[tab.headerRow - 1] ?? []).map(String);
  return tab.values
    .slice(tab.headerRow)
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ""])));
}
