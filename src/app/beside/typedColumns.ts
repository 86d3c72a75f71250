import type { KnownTab } from "../../workbook/read/recogniseTabs";

/** The columns of a tab in which people type: all but those that the add-on fills. */
export function typedColumns({ layout, map }: KnownTab): ReadonlySet<number> {
  const ours = new Set(
    layout.columns.flatMap(({ key, computed }) =>
      computed || layout.computed ? (map.columns.get(key) ?? []) : [],
    ),
  );
  return new Set(map.headers.map((_, at) => at + 1).filter((column) => !ours.has(column)));
}
