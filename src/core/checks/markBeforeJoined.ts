import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { datedMarks } from "./support/datedMarks";
import { findingAt } from "./support/findingAt";
import { joinedAfter } from "./support/stay";

/**
 * A mark of a point that closed, or a test taken, before the child joined. It may have come from
 * the last school, so it is a query.
 */
export function markBeforeJoined(school: School): Finding[] {
  return datedMarks(school).flatMap(({ pupil, cell, to }) => {
    if (pupil.joined === undefined || !joinedAfter(pupil, to)) return [];
    const joined = dayInFigures(pupil.joined);
    return findingAt(cell, {
      rule: "markBeforeJoined",
      severity: "query",
      expected: `nothing before ${joined}`,
      found: `a mark of ${dayInFigures(to)} or earlier`,
      message: `This mark is for a time before the child joined, on ${joined}. Please see that it is the right child's, unless it came from the last school.`,
    });
  });
}
