import type { KnownTab } from "../read/recogniseTabs";
import type { SheetValue } from "../sheetValue";
import type { ValuesChange } from "./change";
import { lastRowOf, writeColumns } from "./writeColumns";

/** A row of a tab that the add-on writes whole, by the keys of its columns. */
export type Row = Readonly<Record<string, SheetValue>>;

/** Replaces every row of one of the add-on's own tabs. Rows left over are emptied. */
export function replaceRows(known: KnownTab, rows: readonly Row[]): ValuesChange[] {
  const firstRow = known.map.headerRow + 1;
  const lastRow = Math.max(lastRowOf(known), known.map.headerRow + rows.length);
  const keys = known.layout.columns.map(({ key }) => key);
  return writeColumns(known, keys, lastRow, (row, key) => rows[row - firstRow]?.[key] ?? "");
}
