import type { Finding } from "../findings/finding";
import { type YearGroup, yearGroupName, yearGroups } from "../pupils/yearGroup";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { isPrimaryAge, schoolYearFromBirth } from "./support/schoolYearFromBirth";
import { leftBefore } from "./support/stay";

/**
 * A recorded year group other than that of the date of birth. It is right for a child held back,
 * moved up or started late (summer born), so it is a query.
 */
export function yearGroupAgainstBirth(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { yearGroup: cell }, pupil }) => {
    const byBirth = schoolYearFromBirth(school, pupil);
    if (byBirth === undefined || !isPrimaryAge(byBirth) || leftBefore(pupil, school.today))
      return [];
    if (!isFilled(cell) || pupil.yearGroup === undefined || pupil.yearGroup === byBirth) return [];
    const name = schoolYearName(byBirth);
    return findingAt(cell, {
      rule: "yearGroupAgainstBirth",
      severity: "query",
      expected: name,
      found: yearGroupName(pupil.yearGroup),
      message: `By date of birth this child would be in ${name}, and here it says ${yearGroupName(pupil.yearGroup)}. Nothing needs changing if the child is taught out of year.`,
    });
  });
}

function schoolYearName(schoolYear: number): string {
  if (schoolYear < 0) return "nursery";
  const yearGroup = yearGroups.find((each) => each === schoolYear);
  return yearGroup === undefined ? `Year ${schoolYear}` : yearGroupName(yearGroup as YearGroup);
}
