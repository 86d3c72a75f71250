import type { Finding } from "../findings/finding";
import type { StatutoryCheckRow } from "../school/resultRows";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";

/**
 * The same statutory check of the same child in the same academic year, in a later row again. Both
 * the phonics check and the tables check are taken once a year (STA), whatever the results.
 */
export function sameCheckTwice(school: School): Finding[] {
  return [...groupBy(school.statutoryChecks, checkOf).values()].flatMap(([first, ...again]) =>
    again.flatMap(({ cells }) =>
      findingAt(cells.check, {
        rule: "sameCheckTwice",
        severity: "error",
        expected: "one row for each check and year",
        found: `the check of row ${first?.cells.check.row}`,
        message: `Row ${first?.cells.check.row} already has this check for this child and year. Please keep the row that is right and remove the other.`,
      }),
    ),
  );
}

function checkOf({ upn, check, year }: StatutoryCheckRow): string | undefined {
  if (upn === "" || check === undefined || year === undefined) return undefined;
  return [upn, check, year].join("|");
}
