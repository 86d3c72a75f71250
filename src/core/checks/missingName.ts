import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** A pupil without a surname or a first name. Each blank cell is reported. */
export function missingName(school: School): Finding[] {
  return school.pupils.flatMap(({ cells }) =>
    [cells.surname, cells.firstName].flatMap((cell) =>
      isEmpty(cell)
        ? findingAt(cell, {
            rule: "missingName",
            severity: "error",
            expected: "a name",
            found: "nothing",
            message: `The ${cell === cells.surname ? "surname" : "first name"} is blank. Please type it, so that letters and lists can name the child.`,
          })
        : [],
    ),
  );
}
