import type { Finding } from "../findings/finding";
import { phonicsThreshold } from "../scales/shipped/checks";
import type { School } from "../school/school";
import { checkResult, phonicsCodeFor } from "./support/checkResult";
import { findingAt } from "./support/findingAt";

/**
 * A phonics code that does not fit its mark: `Wa` below the threshold, `Wt` from it, or a reason
 * for not taking the check (`A`, `D`, `L`, `Q`) beside a mark. Source: STA phonics check codes.
 */
export function phonicsCodeAgainstMark(school: School): Finding[] {
  return school.statutoryChecks.flatMap((row) => {
    const { score, code } = checkResult(row);
    if (row.check !== "phonics" || score === undefined || code === undefined) return [];
    const earned = phonicsCodeFor(score);
    if (code === earned) return [];
    const met = earned === "Wa" ? `${phonicsThreshold} or more` : `below ${phonicsThreshold}`;
    return findingAt(row.cells.outcome, {
      rule: "phonicsCodeAgainstMark",
      severity: "error",
      expected: `${earned} for a mark of ${score}`,
      found: code,
      message: `The mark is ${score} and the code is ${code}, which do not fit: ${met} is ${earned}. Please correct the mark or the code.`,
      fix: earned,
    });
  });
}
