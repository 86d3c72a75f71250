import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** The most marks of any paper that a primary school is likely to give. */
const mostMarks = 200;

/** A raw score of a test that is not a whole or half number of marks from 0 to 200. */
export function rawScoreNotANumber(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.tests.flatMap(({ cells: { raw: cell } }) => {
    const text = cellText(cell.typed);
    if (!isFilled(cell) || (/^\d+(\.[05])?$/.test(text) && Number(text) <= mostMarks)) return [];
    return findingAt(cell, {
      rule: "rawScoreNotANumber",
      severity: "error",
      expected: "a number of marks",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a number of marks. Please type the raw score, or leave it blank.`,
    });
  });
}
