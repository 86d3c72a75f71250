import { type AcademicYear, academicYearName } from "../../core/calendar/academicYear";

/**
 * The calendar year in which published results were given: `2025`, `2024/25`, `2024/2025` and
 * `202425` are all the results of summer 2025, provisional or not. Nothing where it is no year.
 */
export function resultYear(text: string): number | undefined {
  const match = /^(20\d\d)(?:\s*[/–-]?\s*(?:20)?(\d\d))?(?:\s*\(?p(?:rov\w*)?\.?\)?)?$/i.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return year;
  return Number(match[2]) === (year + 1) % 100 ? year + 1 : undefined;
}

/** The academic year of results given in a calendar year: 2024, for 2024/25, of 2025. */
export function academicYearOfResults(year: number): AcademicYear {
  return year - 1;
}

/** The academic year of results, as tabs write it: `2024/25` for those of 2025. */
export function resultYearName(year: number): string {
  return academicYearName(academicYearOfResults(year));
}
