import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { isHere } from "./support/stay";

/** A child on roll without a year group, where the date of birth does not give one either. */
export function missingYearGroup(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { yearGroup: cell }, pupil }) =>
    isEmpty(cell) && pupil.yearGroup === undefined && isHere(pupil, school.today)
      ? findingAt(cell, {
          rule: "missingYearGroup",
          severity: "reminder",
          expected: "R or 1 to 6",
          found: "nothing",
          message:
            "The year group is blank and cannot be worked out from the date of birth. Please type it, so that the child's marks are read on the right scale.",
        })
      : [],
  );
}
