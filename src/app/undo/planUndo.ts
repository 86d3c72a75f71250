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
}

/**
 * Plans how to take a change of a tab back. A cell gets back what stood in it only where it still
 * shows what was written: whatever somebody has changed since, or that rows moved away from, is
 * left alone. Rows in which every cell can go back are written together, cells that did not
 * change among them; of other rows only the cells themselves. `placeOf` tells where the row of an
 * index stands now, or nothing where it is gone.
 */
export function planUndo(
  cells: ChangedCells,
  now: readonly (readonly SheetValue[])[],
  placeOf: (index: number) => number | undefined = (index) => cells.row + index,
): UndoPlan {
  const leftAlone: { tab: string; address: string; now: string }[] = [];
  const others: typeof leftAlone = [];
  const placed: PlacedCell[] = [];
  let restored = 0;
  for (const [index, after] of cells.after.entries()) {
    const found = placeOf(index);
    const row = found ?? cells.row + index;
    const ofRow = after.map((written, at) => {
      const before = cells.before[index]?.[at] ?? "";
      const stands = now[row - 1]?.[cells.column - 1 + at] ?? "";
      const fate = found === undefined ? gone(before, written) : fateOf(before, written, stands);
      const gives =
        (fate === "leave" || fate === "other") && isOurs(cells, cells.column + at, stands);
      return { column: cells.column + at, before, stands, fate: gives ? "restore" : fate };
    });
    const together = ofRow.every(({ fate }) => fate !== "leave");
    for (const { column, before, stands, fate } of ofRow) {
      if (fate === "restore") restored += 1;
      if (fate === "restore" || (fate === "same" && together)) {
        const formula = cells.formulas?.[index]?.[column - cells.column];
        placed.push({ row, column, value: formula || written(cells.kind, before) });
      }
      if (fate === "leave" || fate === "other") {
        const address = cellAddress({ row, column });
        const cell = { tab: cells.tab, address, now: cellText(toCellValue(stands)) };
        (fate === "leave" ? leftAlone : others).push(cell);
      }
    }
  }
  const changes =
    restored === 0
      ? []
      : rectanglesOf(placed).map((each): Change => {
          const { row, column, values } = each;
          const place = { tab: cells.tab, row, column };
          return cells.kind === "values"
            ? { ...place, kind: "values", values }
            : { ...place, kind: "notes", notes: values.map((line) => line.map(String)) };
        });
  return { changes, cells: restored, leftAlone, others };
}

/**
 * What becomes of a cell: `same` where it did not change and is as it was, `other` where it did not
 * and is not; `back` where it is already as it was before.
 */
function fateOf(
  before: SheetValue,
  written: SheetValue,
  stands: SheetValue,
): "restore" | "same" | "other" | "back" | "leave" {
  const asBefore = sameValue(stands, plain(before));
  if (sameValue(before, written)) return asBefore ? "same" : "other";
  if (asBefore) return "back";
  return sameValue(stands, written) ? "restore" : "leave";
}

/** A cell of a row that is not found again. */
function gone(before: SheetValue, written: SheetValue): "other" | "leave" {
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

function written(kind: ChangedCells["kind"], before: SheetValue): SheetValue {
  return kind === "values" ? plain(before) : before;
}
