import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { scoreOf } from "./support/checkResult";
import { findingAt } from "./support/findingAt";

/** A tables check with a score and also a reason for having none. */
export function tablesScoreWithReason(school: School): Finding[] {
  return school.statutoryChecks.flatMap(({ check, cells, mark, outcome }) => {
    const score = scoreOf(mark);
    if (check !== "tables" || score === undefined || outcome.state !== "absent") return [];
    return findingAt(cells.outcome, {
      rule: "tablesScoreWithReason",
      severity: "error",
      expected: "nothing beside a score",
      found: outcome.code,
      message: `There is a score of ${score} and also ${outcome.code} (${outcome.reason.toLowerCase()}). Please keep the one that is right.`,
    });
  });
}
