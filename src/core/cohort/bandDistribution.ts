import { type Band, bands } from "../band";
import type { Subject } from "../subject";
import type { CohortChild } from "./cohortChild";
import { type MeasurePoint, measuredMark } from "./measuredMark";

/** How many children stand in each band. All the numbers add up to the children. */
export interface BandDistribution {
  readonly counts: Readonly<Record<Band, number>>;
  /** Absent, but counted among those assessed. */
  readonly absent: number;
  /** Not counted, for whatever reason; `attainment` says which. */
  readonly notAssessed: number;
  /** Those in a band and those absent: what percentages are of. */
  readonly n: number;
}

/** The children of each band in a subject at a point, for a chart. */
export function bandDistribution(
  children: readonly CohortChild[],
  subject: Subject,
  point: MeasurePoint,
): BandDistribution {
  const counts = { below: 0, workingTowards: 0, expected: 0, greaterDepth: 0 };
  let absent = 0;
  for (const child of children) {
    const mark = measuredMark(child, subject, point);
    if (mark.state === "banded") counts[mark.band] += 1;
    if (mark.state === "absent") absent += 1;
  }
  const n = bands.reduce((sum, band) => sum + counts[band], absent);
  return { counts, absent, notAssessed: children.length - n, n };
}
