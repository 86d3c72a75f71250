import { cellAddress, cellText } from "../../core/cell";
import { asText, type SheetValue, sameValue, toCellValue } from "../../workbook/sheetValue";
import type { Change } from "../../workbook/write/change";
import { ownText } from "../../workbook/write/findingNotes";
import { type PlacedCell, rectanglesOf } from "../../workbook/write/rectangles";
import type { Changed } from "../api";
import type { ChangedCells } from "./changedCells";

/** What undoing comes to: the changes to write, and the cells that must be left as they are. */
export interface UndoPlan {
  readonly changes: readonly Change[];
  /** How many cells get back what stood in them. */
  readonly cells: number;
  readonly leftAlone: Changed["leftAlone"];
  /** Cells that were not changed, and in which something else stands now than then. */
  readonly others: Changed["leftAlone"];
  /** The indices of the rows in which a cell is left alone. */
  readonly leftRows: readonly number[];
}

/**
 * Plans how to take a change of a tab back. A cell gets back what stood in it only where it still
 * shows what was written: whatever somebody has changed since, or that rows moved away from, is
 * left alone. Rows in which every cell can go back are written together, cells that did not
 * change among them; of other rows only the cells themselves. `placeOf` tells where the row of an
 * index stands now, or nothing where it is gone. Rows that are `held` stay as they stand.
 */
export function planUndo(
  cells: ChangedCells,
  now: readonly (readonly SheetValue[])[],
  placeOf: (index: number) => number | undefined = (index) => cells.row + index,
  held: (index: number) => boolean = () => false,
): UndoPlan {
  const rows = cells.after.map((_, index) => {
    const judged = judgedRow(cells, now, index, placeOf(index));
    return held(index) ? judged.map(heldBack) : judged;
  });
  const judged = rows.flat();
  const ofFate = (fate: Fate) => judged.filter((cell) => cell.fate === fate);
  const told = (cell: JudgedCell) => ({
    tab: cells.tab,
    address: cellAddress(cell),
    now: cellText(toCellValue(cell.stands)),
  });
  const restored = ofFate("restore").length;
  return {
    changes: restored === 0 ? [] : changesOf(cells, rows.flatMap(goingBack)),
    cells: restored,
    leftAlone: ofFate("leave").map(told),
    others: ofFate("other").map(told),
    leftRows: rows.flatMap((row, index) =>
      row.some(({ fate }) => fate === "leave") ? [index] : [],
    ),
  };
}

function heldBack(cell: JudgedCell): JudgedCell {
  return cell.fate === "restore" ? { ...cell, fate: "leave" } : cell;
}

/**
 * What becomes of a cell: `same` where it did not change and is as it was, `other` where it did not
 * and is not; `back` where it is already as it was before.
 */
type Fate = "restore" | "same" | "other" | "back" | "leave";

interface JudgedCell {
  readonly row: number;
  readonly column: number;
  readonly stands: SheetValue;
  /** What is written where it goes back. */
  readonly value: SheetValue;
  readonly fate: Fate;
}

/** What becomes of the cells of the row of an index, which stands at `found` now. */
function judgedRow(
  cells: ChangedCells,
  now: readonly (readonly SheetValue[])[],
  index: number,
  found: number | undefined,
): JudgedCell[] {
  const row = found ?? cells.row + index;
  return (cells.after[index] ?? []).map((written, at) => {
    const column = cells.column + at;
    const before = cells.before[index]?.[at] ?? "";
    const stands = now[row - 1]?.[column - 1] ?? "";
    const fate = found === undefined ? gone(before, written) : fateOf(before, written, stands);
    const gives = (fate === "leave" || fate === "other") && isOurs(cells, column, stands);
    const value = cells.formulas?.[index]?.[at] || asWritten(cells.kind, before);
    return { row, column, stands, value, fate: gives ? "restore" : fate };
  });
}

/** The cells of a row that are written: unchanged ones only where all of the row can go back. */
function goingBack(row: readonly JudgedCell[]): readonly JudgedCell[] {
  const together = row.every(({ fate }) => fate !== "leave");
  return row.filter(({ fate }) => fate === "restore" || (fate === "same" && together));
}

function changesOf({ tab, kind }: ChangedCells, cells: readonly PlacedCell[]): Change[] {
  return rectanglesOf(cells).map(({ row, column, values }) =>
    kind === "values"
      ? { tab, row, column, kind, values }
      : { tab, row, column, kind, notes: values.map((line) => line.map(String)) },
  );
}

function fateOf(before: SheetValue, written: SheetValue, stands: SheetValue): Fate {
  const asBefore = sameValue(stands, plain(before));
  if (sameValue(before, written)) return asBefore ? "same" : "other";
  if (asBefore) return "back";
  return sameValue(stands, written) ? "restore" : "leave";
}

/** A cell of a row that is not found again. */
function gone(before: SheetValue, written: SheetValue): Fate {
  return sameValue(before, written) ? "other" : "leave";
}

/** Whether what stands in a cell is the add-on's own, in a change that says which columns are. */
function isOurs({ ours, kind }: ChangedCells, column: number, stands: SheetValue): boolean {
  if (ours === undefined) return false;
  return ours.includes(column) || (kind === "notes" && ownText(String(stands)) === "");
}

/** A text that was read is what Sheets shows, apostrophes included. */
function plain(read: SheetValue): SheetValue {
  return typeof read === "string" ? asText(read) : read;
}

function asWritten(kind: ChangedCells["kind"], before: SheetValue): SheetValue {
  return kind === "values" ? plain(before) : before;
}
