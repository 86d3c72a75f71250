import { academicYearName } from "../calendar/academicYear";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/** A row of Past marks for a year that is still to come. */
export function historyInFuture(school: School): Finding[] {
  const { academicYear } = school.settings;
  return school.history.flatMap(({ cells, year }) =>
    year !== undefined && year > academicYear
      ? findingAt(cells.year, {
          rule: "historyInFuture",
          severity: "error",
          expected: `${academicYearName(academicYear)} or earlier`,
          found: academicYearName(year),
          message: `${academicYearName(year)} is still to come, and Past marks holds marks already given. Please look at the year.`,
        })
      : [],
  );
}
