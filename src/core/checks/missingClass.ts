import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { isHere } from "./support/stay";

/** A child on roll who is in no class. */
export function missingClass(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { className: cell }, pupil }) =>
    isEmpty(cell) && isHere(pupil, school.today)
      ? findingAt(cell, {
          rule: "missingClass",
          severity: "reminder",
          expected: "the name of a class",
          found: "nothing",
          message:
            "This child is on roll but in no class yet. Please type the class, so that the child has a row in its tab.",
        })
      : [],
  );
}
