import { academicYearName } from "../../core/calendar/academicYear";
import { dayInFigures, readDay } from "../../core/calendar/days";
import { sameWeekdayNextYear } from "../../core/calendar/sameWeekdayNextYear";
import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";
import { plainHeader, readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { isDate, isoDate, type SheetValue, toSheetDate } from "../sheetValue";
import { settingRows } from "../tabs/settings";
import { type PlannedCells, planCells, type TextGrid } from "../write/plannedCells";
import type { PlacedCell } from "../write/rectangles";

/**
 * The settings of the next year: the academic year, and every day of the year on the same weekday a
 * year later. A setting that is blank or cannot be read stays as it is.
 */
export function newSettings(known: KnownTab, school: School, formulas: TextGrid): PlannedCells[] {
  const { academicYear } = school.settings;
  const days = new Set(
    settingRows(academicYear)
      .filter(({ content }) => content.kind === "date")
      .map(({ name }) => plainHeader(name)),
  );
  const cells = readRows(known.tab, known.map, known.layout).flatMap((row): PlacedCell[] => {
    const name = plainHeader(cellText(row.cell("setting").typed));
    const { row: place, column } = row.cell("value");
    if (column === 0) return [];
    if (name === plainHeader("Academic year")) {
      return [{ row: place, column, value: academicYearName(academicYear + 1) }];
    }
    const value = days.has(name)
      ? later(known.tab.values[place - 1]?.[column - 1] ?? "")
      : undefined;
    return value === undefined ? [] : [{ row: place, column, value }];
  });
  return planCells(known.tab, cells, formulas);
}

/** A day as it is kept, a real day or in figures, a year later. */
function later(value: SheetValue): SheetValue | undefined {
  if (isDate(value)) {
    const day = readDay(isoDate(value));
    return day && toSheetDate(sameWeekdayNextYear(day));
  }
  const day = readDay(String(value));
  return day && dayInFigures(sameWeekdayNextYear(day));
}
