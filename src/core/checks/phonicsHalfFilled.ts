import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { checkResult, phonicsCodeFor } from "./support/checkResult";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** A phonics check with a mark and no code, or with `Wa` or `Wt` and no mark. */
export function phonicsHalfFilled(school: School): Finding[] {
  return school.statutoryChecks.flatMap((row) => {
    if (row.check !== "phonics") return [];
    const { score, code } = checkResult(row);
    const { mark, outcome } = row.cells;
    const rule = { rule: "phonicsHalfFilled", severity: "reminder", found: "nothing" } as const;
    if (score !== undefined && code === undefined && isEmpty(outcome)) {
      const fix = phonicsCodeFor(score);
      return findingAt(outcome, {
        ...rule,
        expected: fix,
        message: `The mark is ${score} and the code is still blank. It should be ${fix}.`,
        fix,
      });
    }
    if (score === undefined && (code === "Wa" || code === "Wt") && isEmpty(mark)) {
      return findingAt(mark, {
        ...rule,
        expected: "a mark from 0 to 40",
        message: `The code is ${code} and the mark is still blank. Please add the mark out of 40.`,
      });
    }
    return [];
  });
}
