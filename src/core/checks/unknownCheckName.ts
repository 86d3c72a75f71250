import { isBlank } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A row of Phonics and tables checks that does not say which of the two it is. */
export function unknownCheckName(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.statutoryChecks.flatMap(({ cells: { check: cell }, check }) =>
    check === undefined
      ? findingAt(cell, {
          rule: "unknownCheckName",
          severity: "error",
          expected: "Phonics or Tables",
          found: found(cell.typed),
          message: isBlank(cell.typed)
            ? "The check is blank, so the mark cannot be read. Please type Phonics or Tables."
            : `${quoted(cell.typed)} is neither of the two checks, so the mark cannot be read. Please type Phonics or Tables.`,
        })
      : [],
  );
}
