import type { AcademicYear } from "../../src/core/calendar/academicYear";
import type { IsoDate } from "../../src/core/cell";

/** The academic year that the made-up workbook is for: 2026/27. */
export const sampleYear: AcademicYear = 2026;

/** The day on which the workbook stands: the autumn point is open, spring and summer have not begun. */
export const sampleToday: IsoDate = "2026-11-23";

/** The first day of a school year for children: 2 September, or the Monday after a weekend. */
export function firstDayOfYear(year: AcademicYear): IsoDate {
  return onSchoolDay(`${year}-09-02`);
}

/** The day itself, or the Monday after it where it falls at a weekend. */
export function onSchoolDay(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
