import { bandRank } from "../../../core/band";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import { measuredMark } from "../../../core/cohort/measuredMark";
import type { Subject } from "../../../core/subject";

/** How many children are in a higher, the same or a lower band than before. */
export interface Movement {
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** Of those in the same band, the ones short of the expected standard then and now. */
  readonly stillShort: number;
  /** Children with a band both then and now. */
  readonly n: number;
}

/** Counts movement between bands from the start, or from the end of last year, to now. */
export function movement(
  children: readonly CohortChild[],
  subject: Subject,
  from: "start" | "lastYear",
): Movement {
  let higher = 0;
  let same = 0;
  let lower = 0;
  let stillShort = 0;
  for (const child of children) {
    const then = measuredMark(child, subject, from);
    const now = measuredMark(child, subject, "latest");
    if (then.state !== "banded" || now.state !== "banded") continue;
    const change = bandRank(now.band) - bandRank(then.band);
    if (change > 0) higher += 1;
    else if (change < 0) lower += 1;
    else same += 1;
    if (change === 0 && bandRank(now.band) < bandRank("expected")) stillShort += 1;
  }
  return { higher, same, lower, stillShort, n: higher + same + lower };
}
