import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { readUpn } from "../pupils/upn";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/**
 * A UPN whose first letter does not fit its digits: one of them is wrong. The fix assumes that the
 * digits are right, which they may not be, so it should be compared with the records system.
 */
export function wrongCheckLetter(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { upn: cell } }) => {
    const reading = readUpn(cellText(cell.typed));
    if (reading.kind !== "wrongCheckLetter") return [];
    const letter = reading.shouldBe.charAt(0);
    return findingAt(cell, {
      rule: "wrongCheckLetter",
      severity: "error",
      expected: `a UPN beginning with ${letter}`,
      found: `a UPN beginning with ${reading.upn.charAt(0)}`,
      message: `The first letter and the digits of this UPN do not fit together. If the digits are right the letter is ${letter}; please compare it with the school's records system.`,
      fix: reading.shouldBe,
    });
  });
}
