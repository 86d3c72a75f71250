import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/** SEN codes of before the 2014 Code of Practice, and the code that most often took their place. */
export const historicSenCodes: Readonly<Record<string, { name: string; now: "K" | "E" }>> = {
  A: { name: "School Action", now: "K" },
  P: { name: "School Action Plus", now: "K" },
  S: { name: "a statement", now: "E" },
};

/** An SEN code that went out of use in 2015. The fix is only the usual successor. */
export function historicSenCode(school: School): Finding[] {
  return school.pupils.flatMap(({ cells: { sen: cell } }) => {
    const code = cellText(cell.typed).toUpperCase();
    const historic = historicSenCodes[code];
    if (!historic) return [];
    return findingAt(cell, {
      rule: "historicSenCode",
      severity: "error",
      expected: "N, K or E",
      found: code,
      message: `‘${code}’ stood for ${historic.name} until 2015. Today's code is most likely ${historic.now}; the SENCO will know.`,
      fix: historic.now,
    });
  });
}
