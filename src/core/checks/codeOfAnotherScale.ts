import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { acceptedCodes } from "./support/acceptedCodes";
import { findingAt } from "./support/findingAt";
import { listInWords } from "./support/inWords";
import { quotingFor } from "./support/quoting";
import { unknownCodes } from "./support/unknownCodes";

/** A code that the cell's scale lacks but another kind of shipped scale has: `2b`, `AT`, `105`. */
export function codeOfAnotherScale(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return unknownCodes(school).flatMap(({ cell, mark, scale, others, counterpart }) => {
    if (counterpart || others.length === 0) return [];
    const names = others.map(({ name }) => name);
    const homes =
      names.length > 2 ? [...names.slice(0, 2), "others"].join(", ") : listInWords(names, "or");
    return findingAt(cell, {
      rule: "codeOfAnotherScale",
      severity: "error",
      expected: acceptedCodes(scale),
      found: found(mark.typed),
      message: `${quoted(mark.typed)} is on another scale (${homes}), and this mark is read on ${scale.name}. Please type ${acceptedCodes(scale)}, or change the scale of the row.`,
    });
  });
}
