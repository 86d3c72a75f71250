import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** A pupil without a date of birth. */
export function missingDateOfBirth(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { dateOfBirth: cell } }) =>
    isEmpty(cell)
      ? findingAt(cell, {
          rule: "missingDateOfBirth",
          severity: "reminder",
          expected: "a date of birth",
          found: "nothing",
          message:
            "The date of birth is blank. Please add it, so that the year group and ages at tests can be checked.",
        })
      : [],
  );
}
