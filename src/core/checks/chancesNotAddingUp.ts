import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { chanceCells } from "./support/chanceCells";
import { findingAt } from "./support/findingAt";

/** How far rounding may take four percentages from 100. */
const rounding = 2;

/** Chances of an FFT row that do not add up to 100%, give or take 2 for rounding. */
export function chancesNotAddingUp(school: School): Finding[] {
  return school.fft.flatMap((row) => {
    if (!row.chances) return [];
    const total = Math.round(1000 * row.chances.reduce((sum, chance) => sum + chance, 0)) / 10;
    if (Math.abs(total - 100) <= rounding) return [];
    const [cell] = chanceCells(row).filter(({ column }) => column > 0);
    if (!cell) return [];
    return findingAt(cell, {
      rule: "chancesNotAddingUp",
      severity: "error",
      expected: "four chances that add up to 100%",
      found: `${total}%`,
      message: `The four chances of this row add up to ${total}% and should make 100%. Please copy them again from FFT.`,
    });
  });
}
