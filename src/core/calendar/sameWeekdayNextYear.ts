import type { IsoDate } from "../cell";
import { academicYearOf } from "./academicYear";

/**
 * The same weekday a year later: the nearest to the same date, and never in the same academic year.
 * `2026-09-01`, a Tuesday, becomes `2027-09-07`, since the Tuesday before is still in August.
 */
export function sameWeekdayNextYear(day: IsoDate): IsoDate {
  const later = addDays(day, 364);
  return academicYearOf(later) > academicYearOf(day) ? later : addDays(day, 371);
}

/** A day some days later, or earlier where the number is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
