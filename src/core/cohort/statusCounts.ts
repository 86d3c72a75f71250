import type { Subject } from "../subject";
import type { Status } from "../targets/status";
import type { CohortChild } from "./cohortChild";

/** How many children have each status. All the numbers add up to the children. */
export interface StatusCounts {
  readonly counts: Readonly<Record<Status, number>>;
  /** Children with a status other than not enough information: what percentages are of. */
  readonly n: number;
  /** Above target and on track together. */
  readonly onTrackOrAbove: number;
}

/** The children of each status in a subject. A child in no class tab has too little information. */
export function statusCounts(children: readonly CohortChild[], subject: Subject): StatusCounts {
  const counts = { above: 0, onTrack: 0, justBelow: 0, below: 0, notEnoughInformation: 0 };
  for (const child of children) {
    counts[child.inSubject[subject]?.status ?? "notEnoughInformation"] += 1;
  }
  return {
    counts,
    n: children.length - counts.notEnoughInformation,
    onTrackOrAbove: counts.above + counts.onTrack,
  };
}
