import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { chanceCells } from "./support/chanceCells";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";

/** A chance on the FFT tab that is not a percentage, or is blank while others of its row are not. */
export function unreadableChance(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  return school.fft.flatMap((row) => {
    const cells = chanceCells(row);
    if (row.chances !== undefined || !cells.some(isFilled)) return [];
    return cells.flatMap((cell) => {
      if (isPercentage(cellText(cell.typed))) return [];
      const what = isFilled(cell)
        ? `${quoted(cell.typed)} is not a percentage`
        : "This chance is blank";
      return findingAt(cell, {
        rule: "unreadableChance",
        severity: "error",
        expected: "a percentage from 0 to 100",
        found: found(cell.typed),
        message: `${what}, so none of the chances in this row are used. Please type a number from 0 to 100.`,
      });
    });
  });
}

function isPercentage(text: string): boolean {
  return /^\d+(\.\d+)?\s*%?$/.test(text) && Number.parseFloat(text) <= 100;
}
