import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";
import { isPrimaryAge, schoolYearFromBirth } from "./support/schoolYearFromBirth";

/** A date of birth that no child of a primary school has: younger than nursery, or past Year 7. */
export function ageNotPrimary(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells: { dateOfBirth: cell }, pupil }) => {
    const schoolYear = schoolYearFromBirth(school, pupil);
    if (schoolYear === undefined || isPrimaryAge(schoolYear)) return [];
    const age = schoolYear < 0 ? "too young" : "too old";
    return findingAt(cell, {
      rule: "ageNotPrimary",
      severity: "error",
      expected: "a date of birth from nursery to Year 6",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} would make this child ${age} for a primary school. Please look at the year of birth.`,
    });
  });
}
