import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/**
 * An early years profile with `A` for some goals and grades for others: a child is exempt from
 * the whole profile or from none of it (NCER code notes for the EYFS profile, 2021/22 on). Each
 * `A` is reported.
 */
export function partExemptProfile(school: School): Finding[] {
  return school.earlyYears.flatMap(({ goals }) => {
    const graded = goals.filter(({ mark }) => mark.state === "scored").length;
    if (graded === 0) return [];
    return goals.flatMap(({ cell, goal, mark }) =>
      mark.state === "absent"
        ? findingAt(cell, {
            rule: "partExemptProfile",
            severity: "error",
            expected: "1 or 2, or A for all the goals",
            found: `${mark.code} beside ${graded} graded ${graded === 1 ? "goal" : "goals"}`,
            message: `${goal} is ${mark.code}, for exempt, while other goals have a grade. A child is exempt from all the goals or from none, so please grade this one or mark them all ${mark.code}.`,
          })
        : [],
    );
  });
}
