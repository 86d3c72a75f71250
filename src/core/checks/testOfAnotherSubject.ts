import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A test in a subject without targets. It may be right (spelling, science), so it is a query. */
export function testOfAnotherSubject(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.tests.flatMap(({ cells: { subject: cell }, subject }) =>
    subject === undefined && isFilled(cell)
      ? findingAt(cell, {
          rule: "testOfAnotherSubject",
          severity: "query",
          expected: "Reading, Writing or Mathematics",
          found: found(cell.typed),
          message: `${quoted(cell.typed)} is not reading, writing or mathematics, so this test is not used for targets. If it is one of them, please type its name.`,
        })
      : [],
  );
}
