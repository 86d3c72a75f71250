import type { IsoDate } from "../cell";

/** An academic year by the calendar year in which it starts: 2026 is 2026/27. */
export type AcademicYear = number;

/** The academic year (1 September to 31 August) that a day falls in. */
export function academicYearOf(day: IsoDate): AcademicYear {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

/** The year as schools write it: `2026/27`. */
export function academicYearName(year: AcademicYear): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** Reads `2026/27`, `2026-27`, `2026/2027` or `2026`; nothing if it is none of these. */
export function readAcademicYear(text: string): AcademicYear | undefined {
  const match = /^\s*(20\d\d)(?:\s*[/-]\s*(?:20)?(\d\d))?\s*$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  return match[2] === undefined || Number(match[2]) === (year + 1) % 100 ? year : undefined;
}
