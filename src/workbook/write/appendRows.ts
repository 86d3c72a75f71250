import { lastTypedRow } from "../import/planRecords";
import type { KnownTab } from "../read/recogniseTabs";
import { type PlannedCells, planCells } from "./plannedCells";
import type { PlacedCell } from "./rectangles";
import type { Row } from "./replaceRows";

/** Adds rows below the last of a tab. Columns that the tab lacks are passed over. */
export function planAppended(known: KnownTab, rows: readonly Row[]): PlannedCells[] {
  const first = Math.max(lastTypedRow(known), known.tab.values.length) + 1;
  const keys = known.layout.columns.flatMap(({ key }) => {
    const column = known.map.columns.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  const written = keys.filter(({ key }) => rows.some((row) => (row[key] ?? "") !== ""));
  const cells = rows.flatMap((row, index) =>
    written.map(
      ({ key, column }): PlacedCell => ({ row: first + index, column, value: row[key] ?? "" }),
    ),
  );
  return planCells(known.tab, cells);
}
