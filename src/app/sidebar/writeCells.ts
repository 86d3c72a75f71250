import type { IsoDate } from "../../core/cell";
import type { SheetTab, SheetValue } from "../../workbook/sheetValue";
import { shownText } from "../../workbook/sheetValue";
import type { Change, ValuesChange } from "../../workbook/write/change";
import { type PlacedCell, rectanglesOf } from "../../workbook/write/rectangles";
import { checkEdit } from "../checkEdit";
import type { WorkbookStore } from "../workbookStore";

/** Some cells of a tab as changes: one a rectangle, and no other cell written. */
export function cellChanges(tab: string, cells: readonly PlacedCell[]): ValuesChange[] {
  return rectanglesOf(cells).map((each) => ({ kind: "values", tab, ...each }));
}

/** A tab as it will stand when changes have been written to it. */
export function withChanges(tab: SheetTab, changes: readonly ValuesChange[]): SheetTab {
  const values = tab.values.map((row) => [...row]);
  for (const { row, column, values: written } of changes.filter((each) => each.tab === tab.name)) {
    for (const [index, line] of written.entries()) {
      while (values.length < row + index) values.push(values[0]?.map((): SheetValue => "") ?? []);
      const target = values[row - 1 + index];
      if (!target) continue;
      for (const [at, value] of line.entries()) target[column - 1 + at] = shown(value);
    }
  }
  return { ...tab, values };
}

function shown(value: SheetValue): SheetValue {
  return typeof value === "string" ? shownText(value) : value;
}

/**
 * Changes to neighbouring cells of one row, with the marks that typing them would have made or
 * cleared: what the tab alone can tell.
 */
export function typedChanges(
  tab: SheetTab,
  cells: readonly PlacedCell[],
  today: IsoDate,
  store: WorkbookStore,
): Change[] {
  const changes = cellChanges(tab.name, cells);
  const [first] = cells;
  if (!first) return [];
  const columns = cells.map(({ column }) => column);
  const column = Math.min(...columns);
  const edited = { row: first.row, column, rows: 1, columns: Math.max(...columns) - column + 1 };
  return [
    ...changes,
    ...checkEdit(withChanges(tab, changes), edited, today, () => store.readNotes(tab.name)),
  ];
}
