import type { AcademicYear } from "../calendar/academicYear";
import type { Attainment } from "../cohort/attainment";
import { type CheckedMark, shareReaching } from "../cohort/shareReaching";

/** A year's cohort: how many reached the standard, of how many, and who was left out. */
export interface TrendYear {
  readonly year: AcademicYear;
  readonly attainment: Attainment;
}

/** A standard over the school's last three cohorts. */
export interface Trend {
  /** Three years, oldest first; a year without results is none assessed, never 0. */
  readonly years: readonly TrendYear[];
  /** The three cohorts as one, which is steadier where cohorts are small. */
  readonly pooled: Attainment;
}

/**
 * The last three years that may have results: those before this year, or with this year's once
 * somebody has a result in it.
 */
export function lastThreeYears(current: AcademicYear, hasResults: boolean): AcademicYear[] {
  const last = hasResults ? current : current - 1;
  return [last - 2, last - 1, last];
}

/** A standard over three years, from what each child of a year counts as. */
export function trendOf(
  current: AcademicYear,
  marksOf: (year: AcademicYear) => readonly CheckedMark[],
): Trend {
  const thisYear = shareReaching(marksOf(current));
  const years = lastThreeYears(current, thisYear.state === "known");
  return {
    years: years.map((year) => ({ year, attainment: shareReaching(marksOf(year)) })),
    pooled: shareReaching(years.flatMap(marksOf)),
  };
}

/** Whether any of the three years has a result. */
export function hasResults({ pooled }: Trend): boolean {
  return pooled.state === "known";
}
