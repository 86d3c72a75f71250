import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/** A day of joining before the child was born. Nothing is said of a birth still to come. */
export function joinedBeforeBirth(school: School): Finding[] {
  return school.pupils.flatMap(({ cells, pupil: { joined, dateOfBirth } }) => {
    if (joined === undefined || dateOfBirth === undefined) return [];
    if (joined >= dateOfBirth || dateOfBirth > school.today) return [];
    return findingAt(cells.joined, {
      rule: "joinedBeforeBirth",
      severity: "error",
      expected: "a day after the date of birth",
      found: dayInFigures(joined),
      message: `The day of joining, ${dayInFigures(joined)}, comes before the date of birth. Please correct whichever is wrong.`,
    });
  });
}
