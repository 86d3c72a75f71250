import { cellAddress, cellText } from "../../core/cell";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { type SheetValue, sameValue, toCellValue } from "../../workbook/sheetValue";
import type { ValuesChange } from "../../workbook/write/change";
import { again, mostCalls } from "../../workbook/write/fewRectangles";
import { type PlacedCell, rectanglesOf } from "../../workbook/write/rectangles";
import type { Changed } from "../api";
import { findAgain, showSame } from "./rowsFoundAgain";
import { typedColumns } from "./typedColumns";

/** Changes of a tab as they are right now that it has been read again. */
export interface FittedChanges {
  readonly changes: readonly ValuesChange[];
  /** Cells that people have changed since the tab was read, and that are left as they stand. */
  readonly leftAlone: Changed["leftAlone"];
  /** Whether somebody has typed in a row, or moved one out of sight, on which a typed cell depends. */
  readonly changedMeanwhile: boolean;
}

/** A cell to be written, with where it was when the tab was read. */
interface Wanted extends PlacedCell {
  /** It shows already what is to be written: it was planned only because it stands between others. */
  readonly between: boolean;
}

/**
 * Fits changes, planned from what was read of a tab, to the tab as it stands now: rows and columns
 * are found again, and what was planned only because it stands between other cells is written as it
 * now is. A cell that people fill, and that shows something else than was read, is left alone with
 * all of its row: half a row would be nobody's. The add-on's own columns are written in any case.
 */
export function fitToNow(
  read: KnownTab,
  now: KnownTab,
  changes: readonly ValuesChange[],
): FittedChanges {
  if (showSame(read.tab.values, now.tab.values)) {
    return { changes, leftAlone: [], changedMeanwhile: false };
  }
  const found = findAgain(read, now);
  const typed = typedColumns(read);
  const shows = (tab: KnownTab, row: number, column: number) =>
    tab.tab.values[row - 1]?.[column - 1] ?? "";
  const leftAlone: Changed["leftAlone"][number][] = [];
  const leave = (row: number, column: number, value: SheetValue) =>
    leftAlone.push({
      tab: read.tab.name,
      address: cellAddress({ row, column }),
      now: cellText(toCellValue(value)),
    });
  const kept: (Wanted & { readonly typed: boolean })[] = [];
  let changedMeanwhile = false;
  for (const [row, cells] of byRow(read, changes)) {
    const concerned = cells.filter(({ column, between }) => !between && typed.has(column));
    const place = found.row(row);
    if (place === undefined) {
      for (const { column } of concerned) leave(row, column, "");
      if (concerned.length > 0) changedMeanwhile = true;
      continue;
    }
    const isOther = (column: number) => {
      const to = found.column(column);
      return to === undefined || !sameValue(shows(now, place, to), shows(read, row, column));
    };
    if (concerned.length > 0 && [...typed].some(isOther)) changedMeanwhile = true;
    const clashes = concerned.filter(({ column }) => isOther(column));
    for (const { column } of clashes) {
      const to = found.column(column);
      leave(place, to ?? column, to === undefined ? "" : shows(now, place, to));
    }
    if (clashes.length > 0) continue;
    for (const { column, value, between } of cells) {
      const to = found.column(column);
      if (to === undefined) continue;
      const written = between ? again(shows(now, place, to)) : value;
      kept.push({ row: place, column: to, value: written, between, typed: typed.has(column) });
    }
  }
  const exact = rectanglesOf(kept.filter((cell) => !(cell.between && cell.typed)));
  const few = exact.length <= Math.max(mostCalls, changes.length);
  const rectangles = few ? exact : rectanglesOf(kept);
  return {
    changes: rectangles.map((each) => ({ kind: "values", tab: now.tab.name, ...each })),
    leftAlone,
    changedMeanwhile,
  };
}

/** The cells of changes by their row. Of two for one cell the later counts. */
function byRow(
  { tab }: KnownTab,
  changes: readonly ValuesChange[],
): ReadonlyMap<number, readonly Wanted[]> {
  const rows = new Map<number, Map<number, Wanted>>();
  for (const { row: first, column: left, values } of changes) {
    for (const [index, line] of values.entries()) {
      const row = first + index;
      const cells = rows.get(row) ?? new Map<number, Wanted>();
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
