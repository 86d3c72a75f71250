import type { KnownTab } from "../read/recogniseTabs";
import { type SheetValue, sameValue } from "../sheetValue";
import type { ValuesChange } from "./change";

/** The value of a column in a row of the sheet, or nothing to leave what stands there. */
export type ValueAt = (row: number, key: string) => SheetValue | undefined;

/**
 * Writes some columns of a tab, from the row below the header to `lastRow`, as few rectangles:
 * one for each run of columns that stand side by side. Only these columns are written, and a
 * rectangle in which nothing would change is left out. Columns the tab lacks are passed over.
 */
export function writeColumns(
  { tab, map }: KnownTab,
  keys: readonly string[],
  lastRow: number,
  valueAt: ValueAt,
): ValuesChange[] {
  const firstRow = map.headerRow + 1;
  const places = keys
    .flatMap((key) => {
      const column = map.columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { key: string; column: number }[][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.column === place.column - 1) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    let changed = false;
    const values: SheetValue[][] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      values.push(
        run.map(({ key, column }) => {
          const now = tab.values[row - 1]?.[column - 1] ?? "";
          const wanted = valueAt(row, key) ?? now;
          if (!sameValue(now, wanted)) changed = true;
          return wanted;
        }),
      );
    }
    const column = run[0]?.column ?? 1;
    return changed
      ? [{ kind: "values" as const, tab: tab.name, row: firstRow, column, values }]
      : [];
  });
}

/** The last row of the tab, at least the header's. */
export function lastRowOf({ tab, map }: KnownTab): number {
  return Math.max(map.headerRow, tab.values.length);
}
