import type { Attainment } from "./attainment";
import { leftOutReasons } from "./measuredMark";

/** What one child counts as in a check with one standard. */
export type CheckedMark =
  | "reached"
  | "notReached"
  | "notYetAssessed"
  | "unreadable"
  | "noStandard"
  | "notInCohort";

/** The share of children who reached the standard of a check, and who was left out. */
export function shareReaching(marks: readonly CheckedMark[]): Attainment {
  const counted = (mark: string) => marks.filter((each) => each === mark).length;
  const reached = counted("reached");
  const n = reached + counted("notReached");
  const leftOut = leftOutReasons.flatMap((reason) => {
    const count = counted(reason);
    return count === 0 ? [] : [{ reason, count }];
  });
  return n === 0
    ? { state: "noneAssessed", leftOut }
    : { state: "known", reached, n, share: reached / n, leftOut };
}
