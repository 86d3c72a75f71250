import type { AcademicYear } from "../calendar/academicYear";
import { goodLevel } from "../cohort/goodLevelOfDevelopment";
import {
  metPhonics,
  rowsOf,
  type TablesResults,
  tablesMarks,
} from "../cohort/statutoryCheckResults";
import { isOnRoll } from "../pupils/pupil";
import { yearGroupFromBirth } from "../pupils/yearGroup";
import type { EarlyYearsRow, StatutoryCheckRow } from "../school/resultRows";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { lastThreeYears, type Trend, trendOf } from "./trend";

/** The good level of development of the last three Receptions, from the Early years tab. */
export function goodLevelTrend({
  earlyYears,
  settings,
}: Pick<School, "earlyYears" | "settings">): Trend {
  return trendOf(settings.academicYear, (year) =>
    [...lastOfEach(earlyYears.filter((row) => row.year === year))].map(goodLevel),
  );
}

type PhonicsSource = Pick<School, "statutoryChecks" | "settings" | "pupils" | "today">;

/**
 * The phonics check of the last three Years 1. The tab does not say which checks are repeats in Year
 * 2: a child's year group then is that of the roll or of the date of birth; where neither is known,
 * a child's first check is taken as that of Year 1.
 */
export function phonicsTrend(school: PhonicsSource): Trend {
  const { statutoryChecks, settings } = school;
  const wasInYear1 = yearOneChecks(school);
  return trendOf(settings.academicYear, (year) =>
    [...rowsOf(statutoryChecks, "phonics", year).values()].filter(wasInYear1).map(metPhonics),
  );
}

/** The tables check over three years: it has a mean mark, and no standard to reach (DfE). */
export interface TablesTrend {
  readonly years: readonly { readonly year: AcademicYear; readonly results: TablesResults }[];
  readonly pooled: TablesResults;
}

/** The multiplication tables check of the last three Years 4. */
export function tablesTrend({
  statutoryChecks,
  settings,
}: Pick<School, "statutoryChecks" | "settings">): TablesTrend {
  const rows = (year: AcademicYear) => [...rowsOf(statutoryChecks, "tables", year).values()];
  const current = settings.academicYear;
  const years = lastThreeYears(current, tablesMarks(rows(current)).state === "known");
  return {
    years: years.map((year) => ({ year, results: tablesMarks(rows(year)) })),
    pooled: tablesMarks(years.flatMap(rows)),
  };
}

function lastOfEach(rows: readonly EarlyYearsRow[]): Iterable<EarlyYearsRow> {
  return new Map(rows.filter(({ upn }) => upn !== "").map((row) => [row.upn, row])).values();
}

function yearOneChecks(school: PhonicsSource): (row: StatutoryCheckRow) => boolean {
  const { academicYear } = school.settings;
  const roll = rollByUpn(school);
  const first = new Map<string, AcademicYear>();
  for (const { upn, check, year } of school.statutoryChecks) {
    if (check !== "phonics" || year === undefined) continue;
    first.set(upn, Math.min(year, first.get(upn) ?? year));
  }
  return ({ upn, year = academicYear }) => {
    const pupil = roll.get(upn)?.pupil;
    if (pupil?.yearGroup !== undefined && isOnRoll(pupil, school.today)) {
      return pupil.yearGroup - (academicYear - year) === 1;
    }
    if (pupil?.dateOfBirth !== undefined) return yearGroupFromBirth(pupil.dateOfBirth, year) === 1;
    return first.get(upn) === year;
  };
}
