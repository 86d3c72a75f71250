import type { KnownTab } from "../../../workbook/read/recogniseTabs";
import type { SheetValue } from "../../../workbook/sheetValue";
import type { PlacedCell } from "../../../workbook/write/rectangles";
import { lastRowOf } from "../../../workbook/write/writeColumns";
import { SidebarProblem } from "../sidebarProblem";

/** Values by the keys of a tab's columns. */
type Values = Readonly<Record<string, SheetValue>>;

/**
 * Cells of a row of a tab where records are kept. Empty values are left out. A problem in words where the tab or
 * a column with something to write is missing, so that nothing is lost unsaid.
 */
export function cellsInRow(known: KnownTab, row: number, values: Values): PlacedCell[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === "") return [];
    const column = known.map.columns.get(key);
    if (column === undefined) {
      const header = known.layout.columns.find((each) => each.key === key)?.header ?? key;
      throw new SidebarProblem(
        `The tab ${known.tab.name} has no column ‘${header}’, so nothing was saved. Choose Set up this workbook to add it, then save again.`,
      );
    }
    return [{ row, column, value }];
  });
}

/** Cells of a new row below the last of the tab. */
export function newRow(known: KnownTab, values: Values): PlacedCell[] {
  return cellsInRow(known, lastRowOf(known) + 1, values);
}

/** The tab, or a problem in words where the workbook has none. */
export function tabThatMustStand(known: KnownTab | undefined, name: string): KnownTab {
  if (known) return known;
  throw new SidebarProblem(
    `There is no ${name} tab, so nothing was saved. Choose Set up this workbook first.`,
  );
}
