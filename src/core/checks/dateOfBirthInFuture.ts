import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A date of birth later than today. */
export function dateOfBirthInFuture(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells: { dateOfBirth: cell }, pupil }) =>
    pupil.dateOfBirth !== undefined && pupil.dateOfBirth > school.today
      ? findingAt(cell, {
          rule: "dateOfBirthInFuture",
          severity: "error",
          expected: "a day before today",
          found: found(cell.typed),
          message: `${quoted(cell.typed)} is still to come, so it cannot be a date of birth. Please look at the year.`,
        })
      : [],
  );
}
