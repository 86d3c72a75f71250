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
  let reached = 0;
  let n = 0;
  const leftOut = new Map<LeftOutReason, number>();
  for (const child of children) {
    const mark = markOf(child, measured, point, atLeast);
    if (mark.state === "leftOut") {
      leftOut.set(mark.reason, (leftOut.get(mark.reason) ?? 0) + 1);
      continue;
    }
    n += 1;
    if (mark.state === "banded" && reaches(mark.band, atLeast)) reached += 1;
  }
  const without = leftOutReasons.flatMap((reason) => {
    const count = leftOut.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  return n === 0
    ? { state: "noneAssessed", leftOut: without }
    : { state: "known", reached, n, share: reached / n, leftOut: without };
}

function markOf(
  child: CohortChild,
  measured: Measured,
  point: MeasurePoint,
  atLeast: Band,
): MeasuredMark {
  if (measured !== "combined") return measuredMark(child, measured, point);
  const marks = subjects.map((subject) => measuredMark(child, subject, point));
  const missed = (mark: MeasuredMark) => mark.state === "banded" && !reaches(mark.band, atLeast);
  return (
    marks.find(({ state }) => state === "leftOut") ??
    marks.find(({ state }) => state === "absent") ??
    marks.find(missed) ??
    (marks[0] as MeasuredMark)
  );
}
