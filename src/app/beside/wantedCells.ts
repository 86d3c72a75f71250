import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { sameValue } from "../../workbook/sheetValue";
import type { ValuesChange } from "../../workbook/write/change";
import type { PlacedCell } from "../../workbook/write/rectangles";

/** A cell to be written, with where it was when the tab was read. */
export interface WantedCell extends PlacedCell {
  /** It shows already what is to be written: it was planned only because it stands between others. */
  readonly between: boolean;
}

/** The cells that changes of a tab want written, by their row. Of two for one cell the later counts. */
export function wantedByRow(
  { tab }: KnownTab,
  changes: readonly ValuesChange[],
): ReadonlyMap<number, readonly WantedCell[]> {
  const rows = new Map<number, Map<number, WantedCell>>();
  for (const { row: first, column: left, values } of changes) {
    for (const [index, line] of values.entries()) {
      const row = first + index;
      const cells = rows.get(row) ?? new Map<number, WantedCell>();
      rows.set(row, cells);
      for (const [at, value] of line.entries()) {
        const column = left + at;
        const between = sameValue(tab.values[row - 1]?.[column - 1] ?? "", value);
        cells.set(column, { row, column, value, between });
      }
    }
  }
  return new Map([...rows].map(([row, cells]) => [row, [...cells.values()]]));
}
