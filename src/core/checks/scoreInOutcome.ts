import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { scoreOf } from "./support/checkResult";
import { findingAt } from "./support/findingAt";

/** A figure in the outcome column of a statutory check, where a code belongs. */
export function scoreInOutcome(school: School): Finding[] {
  return school.statutoryChecks.flatMap(({ cells, outcome }) => {
    const score = scoreOf(outcome);
    if (score === undefined) return [];
    return findingAt(cells.outcome, {
      rule: "scoreInOutcome",
      severity: "error",
      expected: "a code",
      found: String(score),
      message: `‘${score}’ looks like a mark, and this column holds the code. Please move it to the mark column.`,
    });
  });
}
