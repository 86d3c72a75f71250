import { type Band, bandRank } from "../band";
import type { CohortChild } from "../cohort/cohortChild";
import { measuredMark } from "../cohort/measuredMark";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import { earlierChildren } from "../targets/earlierChildren";

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

/** The band in which a child was at an earlier time, where it is known. */
export type BandThen = (child: CohortChild, subject: Subject) => Band | undefined;

/**
 * Counts movement between bands from an earlier time to this year's latest marks: the school's own
 * view of value added, not the national measure. Bands are wide, and children in the same one have
 * kept pace.
 */
export function inSchoolValueAdded(
  children: readonly CohortChild[],
  subject: Subject,
  bandThen: BandThen,
): Movement {
  let higher = 0;
  let same = 0;
  let lower = 0;
  let stillShort = 0;
  for (const child of children) {
    const then = bandThen(child, subject);
    const now = measuredMark(child, subject, "latest");
    if (then === undefined || now.state !== "banded") continue;
    const change = bandRank(now.band) - bandRank(then);
    if (change > 0) higher += 1;
    else if (change < 0) lower += 1;
    else same += 1;
    if (change === 0 && bandRank(now.band) < bandRank("expected")) stillShort += 1;
  }
  return { higher, same, lower, stillShort, n: higher + same + lower };
}

/** The band at the start of the key stage, or at the end of last year, by the class tab. */
export function bandAt(point: "start" | "lastYear"): BandThen {
  return (child, subject) => {
    const mark = measuredMark(child, subject, point);
    return mark.state === "banded" ? mark.band : undefined;
  };
}

/**
 * The band at the end of Reception, from the Early years and Past marks tabs, for children who are
 * now in Years 3 to 6: in Years 1 and 2 it is the start of the key stage already.
 */
export function bandInReception(
  school: Pick<School, "history" | "earlyYears" | "scales" | "settings">,
): BandThen {
  const bands = new Map(
    earlierChildren(school).map(({ upn, subject, bands: found }) => [
      `${upn}|${subject}`,
      found.get(0),
    ]),
  );
  return ({ pupil, yearGroup = 0 }, subject) =>
    yearGroup >= 3 ? bands.get(`${pupil.pupil.upn}|${subject}`) : undefined;
}
