import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";
import { unknownCodes } from "./support/unknownCodes";

/** A mark that is no code of its scale, nor of any other that ships with the add-on. */
export function unknownCode(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return unknownCodes(school).flatMap(({ cell, mark, scale, others }) => {
    if (others.length > 0) return [];
    const { likely } = mark;
    const advice =
      likely === undefined
        ? `Please type ${acceptedCodes(scale)}, or leave it blank.`
        : `Was ${likely} meant?`;
    return findingAt(cell, {
      rule: "unknownCode",
      severity: "error",
      expected: acceptedCodes(scale),
      found: found(mark.typed),
      message: `${quoted(mark.typed)} is not a code of the scale ${scale.name}, so it is not counted. ${advice}`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}
