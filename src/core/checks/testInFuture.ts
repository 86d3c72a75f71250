import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/** A test dated later than today. */
export function testInFuture(school: School): Finding[] {
  return school.tests.flatMap(({ cells, date }) =>
    date !== undefined && date > school.today
      ? findingAt(cells.date, {
          rule: "testInFuture",
          severity: "error",
          expected: "today or earlier",
          found: dayInFigures(date),
          message: `This test is dated ${dayInFigures(date)}, which is still to come. Please look at the day and the year.`,
        })
      : [],
  );
}
