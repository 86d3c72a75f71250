import { type Band, reaches } from "../band";
import { type Subject, subjects } from "../subject";
import type { CohortChild } from "./cohortChild";
import {
  type LeftOutReason,
  leftOutReasons,
  type MeasuredMark,
  type MeasurePoint,
  measuredMark,
} from "./measuredMark";

/** How many children a measure leaves out for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** The share of children who reached a standard, with the number it is of and who was left out. */
export type Attainment =
  | {
      readonly state: "known";
      readonly reached: number;
      /** Children assessed, and children absent who count as not having reached it. */
      readonly n: number;
      /** `reached` of `n`, from 0 to 1. */
      readonly share: number;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly state: "noneAssessed"; readonly leftOut: readonly LeftOut[] };

/** What is measured: one subject, or reading, writing and mathematics combined. */
export type Measured = Subject | "combined";

/**
 * How many children are in a band or a higher one, at a point. Combined, a child must be so in all
 * three subjects, as DfE counts it; a child who is left out in any of them is left out. `n` and the
 * children left out make up all the children.
 */
export function attainment(
  children: readonly CohortChild[],
  measured: Measured,
  atLeast: Band,
  point: MeasurePoint,
): Attainment {
  const tally = new AttainmentTally(atLeast);
  for (const child of children) {
    const inSubject = (subject: Subject) => measuredMark(child, subject, point);
    tally.add(
      measured === "combined" ? markInAll(subjects.map(inSubject), atLeast) : inSubject(measured),
    );
  }
  return tally.attainment();
}

/** Counts children one by one towards a standard. */
export class AttainmentTally {
  private reached = 0;
  private n = 0;
  private readonly leftOut = new Map<LeftOutReason, number>();

  constructor(private readonly atLeast: Band) {}

  add(mark: MeasuredMark): void {
    if (mark.state === "leftOut") {
      this.leftOut.set(mark.reason, (this.leftOut.get(mark.reason) ?? 0) + 1);
      return;
    }
    this.n += 1;
    if (mark.state === "banded" && reaches(mark.band, this.atLeast)) this.reached += 1;
  }

  attainment(): Attainment {
    const { reached, n } = this;
    const leftOut = leftOutReasons.flatMap((reason) => {
      const count = this.leftOut.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    });
    return n === 0
      ? { state: "noneAssessed", leftOut }
      : { state: "known", reached, n, share: reached / n, leftOut };
  }
}

/** What a child counts as in all three subjects together, from the mark in each. */
export function markInAll(marks: readonly MeasuredMark[], atLeast: Band): MeasuredMark {
  const missed = (mark: MeasuredMark) => mark.state === "banded" && !reaches(mark.band, atLeast);
  return (
    marks.find(({ state }) => state === "leftOut") ??
    marks.find(({ state }) => state === "absent") ??
    marks.find(missed) ??
    (marks[0] as MeasuredMark)
  );
}
