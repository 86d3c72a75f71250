import { subjects } from "../subject";
import { type Attainment, AttainmentTally, type Measured, markInAll } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type MeasuredMark, type MeasurePoint, measuredMark } from "./measuredMark";
import { everyStandard, type ReportedStandard } from "./standards";

/** A child's marks at a point, in the order of the subjects. */
export type MarksAtPoint = readonly MeasuredMark[];

/** What a child counts as in each subject at a point. */
export function marksAtPoint(child: CohortChild, point: MeasurePoint): MarksAtPoint {
  return subjects.map((subject) => measuredMark(child, subject, point));
}

/**
 * Counts children towards every standard at once, each child one time. To go through a large school anew for
 * each of a hundred measures takes many times as long, since its children do not fit into the processor's cache.
 */
export class StandardsTally {
  private readonly tallies = everyStandard.map((standard) => ({
    ...standard,
    place: (subjects as readonly string[]).indexOf(standard.measured),
    tally: new AttainmentTally(standard.atLeast),
  }));

  add(marks: MarksAtPoint): void {
    for (const { place, atLeast, tally } of this.tallies) {
      const mark = place < 0 ? markInAll(marks, atLeast) : marks[place];
      if (mark) tally.add(mark);
    }
  }

  /** The attainment of the children counted, in the order of `everyStandard`. */
  attainments(): {
    readonly measured: Measured;
    readonly atLeast: ReportedStandard;
    readonly attainment: Attainment;
  }[] {
    return this.tallies.map(({ measured, atLeast, tally }) => ({
      measured,
      atLeast,
      attainment: tally.attainment(),
    }));
  }
}
