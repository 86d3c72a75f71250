import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { datedMarks } from "./support/datedMarks";
import { findingAt } from "./support/findingAt";
import { leftBefore } from "./support/stay";

/** A mark of a point that opened, or a test taken, after the child left. */
export function markAfterLeft(school: School): Finding[] {
  return datedMarks(school).flatMap(({ pupil, cell, from }) => {
    if (pupil.left === undefined || !leftBefore(pupil, from)) return [];
    const left = dayInFigures(pupil.left);
    return findingAt(cell, {
      rule: "markAfterLeft",
      severity: "query",
      expected: `nothing after ${left}`,
      found: `a mark of ${dayInFigures(from)} or later`,
      message: `This mark is for a time after the child left, on ${left}. Please see that it is the right child's and that the date is right.`,
    });
  });
}
