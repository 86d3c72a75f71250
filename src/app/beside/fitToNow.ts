import { cellAddress, cellText } from "../../core/cell";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { type SheetValue, sameValue, toCellValue } from "../../workbook/sheetValue";
import { targetsTab } from "../../workbook/tabs/targets";
import type { ValuesChange } from "../../workbook/write/change";
import { again, mostCalls } from "../../workbook/write/fewRectangles";
import { rectanglesOf } from "../../workbook/write/rectangles";
import type { Changed } from "../api";
import { findAgain, showSame } from "./rowsFoundAgain";
import { typedColumns } from "./typedColumns";
import { type WantedCell, wantedByRow } from "./wantedCells";

/** Changes of a tab as they are right now that it has been read again. */
export interface FittedChanges {
  readonly changes: readonly ValuesChange[];
  /** Cells that people have changed since the tab was read, and that are left as they stand. */
  readonly leftAlone: Changed["leftAlone"];
  /** Whether somebody has typed in a row, or moved one out of sight, on which a typed cell depends. */
  readonly changedMeanwhile: boolean;
}

type LeftAlone = Changed["leftAlone"][number];

/** What becomes of one row: the cells to write where it now stands, or those that are left. */
interface FittedRow {
  readonly kept: readonly KeptCell[];
  readonly leftAlone: readonly LeftAlone[];
  readonly changedMeanwhile: boolean;
}

/** A cell at its place of now. */
interface KeptCell extends WantedCell {
  readonly typed: boolean;
}

/**
 * Fits changes, planned from what was read of a tab, to the tab as it stands now: rows and columns
 * are found again, and what was planned only because it stands between other cells is written as it
 * now is. A cell that people fill, and that shows something else than was read, is left alone with
 * all of its row: half a row would be nobody's. The add-on's own columns are written in any case, but
 * the state of a target: it says what becomes of what people typed in its row.
 */
export function fitToNow(
  read: KnownTab,
  now: KnownTab,
  changes: readonly ValuesChange[],
): FittedChanges {
  if (showSame(read.tab.values, now.tab.values)) {
    return { changes, leftAlone: [], changedMeanwhile: false };
  }
  const fitRow = rowFitter(read, now);
  const rows = [...wantedByRow(read, changes)].map(([row, cells]) => fitRow(row, cells));
  const kept = rows.flatMap((row) => row.kept);
  const exact = rectanglesOf(kept.filter((cell) => !(cell.between && cell.typed)));
  const few = exact.length <= Math.max(mostCalls, changes.length);
  const rectangles = few ? exact : rectanglesOf(kept);
  return {
    changes: rectangles.map((each) => ({ kind: "values", tab: now.tab.name, ...each })),
    leftAlone: rows.flatMap(({ leftAlone }) => leftAlone),
    changedMeanwhile: rows.some(({ changedMeanwhile }) => changedMeanwhile),
  };
}

function rowFitter(
  read: KnownTab,
  now: KnownTab,
): (row: number, cells: readonly WantedCell[]) => FittedRow {
  const found = findAgain(read, now);
  const typed = typedColumns(read);
  const state = read.layout === targetsTab ? read.map.columns.get("state") : undefined;
  const left = (row: number, column: number, value: SheetValue): LeftAlone => ({
    tab: read.tab.name,
    address: cellAddress({ row, column }),
    now: cellText(toCellValue(value)),
  });
  const keptIn = (place: number, { column, value, between }: WantedCell): KeptCell[] => {
    const to = found.column(column);
    if (to === undefined) return [];
    const written = between ? again(shown(now, place, to)) : value;
    return [{ row: place, column: to, value: written, between, typed: typed.has(column) }];
  };
  return (row, cells) => {
    const concerned = cells.filter(({ column, between }) => !between && typed.has(column));
    const place = found.row(row);
    if (place === undefined) {
      const leftAlone = concerned.map(({ column }) => left(row, column, ""));
      return { kept: [], leftAlone, changedMeanwhile: concerned.length > 0 };
    }
    const isOther = (column: number) => {
      const to = found.column(column);
      return to === undefined || !sameValue(shown(now, place, to), shown(read, row, column));
    };
    const decides = cells.some(({ column, between }) => !between && column === state);
    const judged = decides ? [...typed] : concerned.map(({ column }) => column);
    const leftAlone = judged.filter(isOther).map((column) => {
      const to = found.column(column);
      return left(place, to ?? column, to === undefined ? "" : shown(now, place, to));
    });
    return {
      kept: leftAlone.length > 0 ? [] : cells.flatMap((cell) => keptIn(place, cell)),
      leftAlone,
      changedMeanwhile: judged.length > 0 && [...typed].some(isOther),
    };
  };
}

function shown({ tab }: KnownTab, row: number, column: number): SheetValue {
  return tab.values[row - 1]?.[column - 1] ?? "";
}
