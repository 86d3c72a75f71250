import { dayInFigures } from "../../core/calendar/days";
import { addDays } from "../../core/calendar/sameWeekdayNextYear";
import { cellText, type IsoDate } from "../../core/cell";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { School } from "../../core/school/school";
import type { KnownTab } from "../read/recogniseTabs";
import { toSheetDate } from "../sheetValue";
import { type PlannedCells, planCells, type TextGrid } from "../write/plannedCells";
import type { PlacedCell } from "../write/rectangles";
import type { MovingChild } from "./movingUp";

/**
 * The leaving day of children who leave with the year and have none: the day on which the summer
 * point closes, or yesterday where that is still to come, so that they are off roll at once.
 */
export function leavingDay({ settings, today }: Pick<School, "settings" | "today">): IsoDate {
  const { closes } = settings.points.summer;
  return closes !== "" && closes < today ? closes : addDays(today, -1);
}

/** The leaving day as people read it. */
export function leavingDayInFigures(school: Pick<School, "settings" | "today">): string {
  return dayInFigures(leavingDay(school));
}

/**
 * The Pupils tab of the next year: year groups where they are recorded, classes, and the leaving day
 * of those who leave. A year group that follows from the date of birth follows again by itself.
 */
export function newPupils(
  known: KnownTab,
  children: readonly MovingChild[],
  school: School,
  formulas: TextGrid,
): PlannedCells[] {
  const cells = children.flatMap(({ row, fate }): PlacedCell[] => {
    const { yearGroup, className, left } = row.cells;
    if (fate.kind === "leaves") {
      return cellText(left.typed) === "" && left.column > 0
        ? [{ ...placeOf(left), value: toSheetDate(leavingDay(school)) }]
        : [];
    }
    if (fate.kind !== "moves") return [];
    return [
      ...(fate.yearGroup === undefined || cellText(yearGroup.typed) === "" || yearGroup.column === 0
        ? []
        : [{ ...placeOf(yearGroup), value: yearGroupName(fate.yearGroup) }]),
      ...(className.column === 0 ? [] : [{ ...placeOf(className), value: fate.className ?? "" }]),
    ];
  });
  return columnsOf(cells).flatMap((column) =>
    planCells(known.tab, filled(known, column), formulas),
  );
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }) {
  return { row, column };
}

function columnsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const columns = new Map<number, PlacedCell[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns.values()];
}

/** A column from its first cell to its last, with what stands between, so that it is one call. */
function filled({ tab }: KnownTab, cells: readonly PlacedCell[]): PlacedCell[] {
  const byRow = new Map(cells.map((cell) => [cell.row, cell]));
  const rows = cells.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = cells[0]?.column ?? 1;
  return Array.from({ length: last - first + 1 }, (_, index): PlacedCell => {
    const row = first + index;
    return byRow.get(row) ?? { row, column, value: tab.values[row - 1]?.[column - 1] ?? "" };
  });
}
