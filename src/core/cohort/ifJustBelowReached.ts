import { bandRank } from "../band";
import { type Subject, subjects } from "../subject";
import { type Attainment, AttainmentTally, type Measured, markInAll } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type MeasuredMark, measuredMark } from "./measuredMark";
import type { ReportedStandard } from "./standards";

/**
 * What attainment would be if each child just below the year-end target in a subject reached it. All
 * others count by their latest mark of this year, so that it is of the same children as attainment
 * now; nobody counts lower than now.
 */
export function ifJustBelowReached(
  children: readonly CohortChild[],
  measured: Measured,
  atLeast: ReportedStandard,
): Attainment {
  const tally = new AttainmentTally(atLeast);
  for (const child of children) {
    const inSubject = (subject: Subject) => markIfReached(child, subject);
    tally.add(
      measured === "combined" ? markInAll(subjects.map(inSubject), atLeast) : inSubject(measured),
    );
  }
  return tally.attainment();
}

/** Whether a child is just below the target: in the subject, or combined in any of the three. */
export function isJustBelow({ inSubject }: CohortChild, measured: Measured): boolean {
  const asked = measured === "combined" ? subjects : [measured];
  return asked.some((subject) => inSubject[subject]?.status === "justBelow");
}

function markIfReached(child: CohortChild, subject: Subject): MeasuredMark {
  const now = measuredMark(child, subject, "latest");
  const target = measuredMark(child, subject, "targetYearEnd");
  if (now.state === "leftOut" || target.state !== "banded" || !isJustBelow(child, subject)) {
    return now;
  }
  const higher = now.state === "absent" || bandRank(target.band) > bandRank(now.band);
  return higher ? target : now;
}
