import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { TestRow } from "../school/resultRows";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";

/** The same test of the same child in the same subject on the same day, in a later row again. */
export function sameTestTwice(school: School): Finding[] {
  return [...groupBy(school.tests, testOf).values()].flatMap(([first, ...again]) =>
    again.flatMap(({ cells }) =>
      findingAt(cells.date, {
        rule: "sameTestTwice",
        severity: "error",
        expected: "one row for each test",
        found: `the test of row ${first?.cells.date.row}`,
        message: `Row ${first?.cells.date.row} already has this test for this child on this day. Please keep the row that is right and remove the other.`,
      }),
    ),
  );
}

function testOf({ upn, date, cells }: TestRow): string | undefined {
  if (upn === "" || date === undefined) return undefined;
  const names = [cells.subject, cells.suite].map(({ typed }) => cellText(typed).toLowerCase());
  return [upn, date, ...names].join("|");
}
