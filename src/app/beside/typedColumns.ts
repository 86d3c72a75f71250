import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { sameValue } from "../../workbook/sheetValue";
import type { ValuesChange } from "../../workbook/write/change";

/** The columns of a tab in which people type: all but those that the add-on fills. */
export function typedColumns({ layout, map }: KnownTab): ReadonlySet<number> {
  const ours = new Set(
    layout.columns.flatMap(({ key, computed }) =>
      computed || layout.computed ? (map.columns.get(key) ?? []) : [],
    ),
  );
  return new Set(map.headers.map((_, at) => at + 1).filter((column) => !ours.has(column)));
}

/** Whether changes reach into columns that people fill. */
export function typesIn(known: KnownTab, changes: readonly ValuesChange[]): boolean {
  const typed = typedColumns(known);
  return changes.some(({ row, column, values }) =>
    values.some((line, index) =>
      line.some(
        (value, at) =>
          typed.has(column + at) &&
          !sameValue(known.tab.values[row - 1 + index]?.[column - 1 + at] ?? "", value),
      ),
    ),
  );
}
