import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A number of letter copies that is not 0, 1, 2, 3 or 4. */
export function letterCopiesOutOfRange(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.pupils.flatMap(({ cells: { letterCopies: cell } }) => {
    if (!isFilled(cell) || /^[0-4](\.0+)?$/.test(cellText(cell.typed))) return [];
    return findingAt(cell, {
      rule: "letterCopiesOutOfRange",
      severity: "error",
      expected: "a whole number from 0 to 4",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a number of copies from 0 to 4. Please type how many homes should have the letter.`,
    });
  });
}
