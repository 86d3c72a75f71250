import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { letterFormats, wantsLargePrint } from "../pupils/letterFormat";
import { nearestCode } from "../scales/nearestCode";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { listInWords } from "./support/inWords";
import { quotingFor } from "./support/quoting";

/** A form of letter that is none of those which letters come in, so that the family gets a standard one. */
export function unknownLetterFormat(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const expected = listInWords(letterFormats, "or");
  return school.pupils.flatMap(({ cells: { letterFormat: cell } }) => {
    const text = cellText(cell.typed);
    if (!isFilled(cell) || wantsLargePrint(text) !== undefined) return [];
    const likely = likelyFormat(text);
    return findingAt(cell, {
      rule: "unknownLetterFormat",
      severity: "error",
      expected,
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a form that letters come in, so the family would get a standard one. ${likely === undefined ? `Please type ${expected}.` : `Was ${likely} meant?`}`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}

function likelyFormat(text: string): string | undefined {
  if (/\b(large|big)/i.test(text)) return "Large print";
  return nearestCode(plain(text), letterFormats, plain);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}
