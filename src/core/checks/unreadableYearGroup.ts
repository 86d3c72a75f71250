import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { readYearGroup } from "../pupils/yearGroup";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A year group, on Pupils, a class tab or Past marks, that is not Reception to Year 6. */
export function unreadableYearGroup(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return [...school.pupils, ...school.classRows, ...school.history].flatMap(({ cells }) => {
    const cell = cells.yearGroup;
    if (!isFilled(cell) || readYearGroup(cellText(cell.typed)) !== undefined) return [];
    return findingAt(cell, {
      rule: "unreadableYearGroup",
      severity: "error",
      expected: "R or 1 to 6",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a year group of this school. Please type R for Reception, or 1 to 6.`,
    });
  });
}
