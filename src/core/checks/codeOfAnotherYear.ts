import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";
import { unknownCodes } from "./support/unknownCodes";

/**
 * A code of the same assessment for other years or ages: `PK5` where Key Stage 1 stops at `PK4`,
 * `3` on the early years profile after 2021, `BLW` after 2018.
 */
export function codeOfAnotherYear(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return unknownCodes(school).flatMap(({ cell, mark, scale, counterpart }) => {
    if (!counterpart) return [];
    return findingAt(cell, {
      rule: "codeOfAnotherYear",
      severity: "error",
      expected: acceptedCodes(scale),
      found: found(mark.typed),
      message: `${quoted(mark.typed)} belongs to ${counterpart.name} and not to ${scale.name}, so it is not counted. Please type ${acceptedCodes(scale)}.`,
    });
  });
}
