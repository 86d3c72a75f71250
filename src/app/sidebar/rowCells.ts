import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { SheetValue } from "../../workbook/sheetValue";
import type { PlacedCell } from "../../workbook/write/rectangles";

/** The cells of a row by the keys of its columns. Columns that the tab lacks, and keys not given, are passed over. */
export function rowCells(
  { map }: KnownTab,
  row: number,
  values: Readonly<Record<string, SheetValue>>,
): PlacedCell[] {
  return [...map.columns].flatMap(([key, column]): PlacedCell[] => {
    const value = values[key];
    return value === undefined ? [] : [{ row, column, value }];
  });
}
