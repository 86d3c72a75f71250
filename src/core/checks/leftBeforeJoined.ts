import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { datesAgree } from "./support/stay";

/** A day of leaving before the day of joining. */
export function leftBeforeJoined(school: School): Finding[] {
  return school.pupils.flatMap(({ cells, pupil }) => {
    if (datesAgree(pupil) || pupil.left === undefined || pupil.joined === undefined) return [];
    const joined = dayInFigures(pupil.joined);
    const left = dayInFigures(pupil.left);
    return findingAt(cells.left, {
      rule: "leftBeforeJoined",
      severity: "error",
      expected: `a day on or after ${joined}`,
      found: left,
      message: `The day of leaving, ${left}, comes before the day of joining, ${joined}. Please correct whichever is wrong.`,
    });
  });
}
