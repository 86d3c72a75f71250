import { type Band, bands } from "../band";
import type { MeasuredMark } from "./measuredMark";

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

/** Counts children one by one by their band in a subject at a point, for a chart. */
export class BandTally {
  private readonly counts = { below: 0, workingTowards: 0, expected: 0, greaterDepth: 0 };
  private absent = 0;
  private notAssessed = 0;

  add(mark: MeasuredMark): void {
    if (mark.state === "banded") this.counts[mark.band] += 1;
    else if (mark.state === "absent") this.absent += 1;
    else this.notAssessed += 1;
  }

  distribution(): BandDistribution {
    const { counts, absent, notAssessed } = this;
    const n = bands.reduce((sum, band) => sum + counts[band], absent);
    return { counts: { ...counts }, absent, notAssessed, n };
  }
}
