import type { Band } from "../band";
import { type Subject, subjects } from "../subject";
import type { EvidenceMark } from "../targets/evidenceMark";
import { keyStage1Average, keyStage1Points } from "../valueAdded/keyStage1Points";
import type { CohortChild } from "./cohortChild";

/** The prior attainment groups that reports are given by, lowest first. */
export const priorAttainmentGroups = ["low", "middle", "high"] as const;

/** One of them. */
export type PriorAttainmentGroup = (typeof priorAttainmentGroups)[number];

/** An average below this is low prior attainment, and one above `highAbove` high (sigplus 2022). */
const lowBelow = 7;
const highAbove = 8;

/** The cohort from whose Key Stage 1 on the points are those of DfE's latest tables, Key Stage 2 in 2023. */
const cohortOfPoints = 2022;

/** What a band counts as where the mark has no points of its own: the grade of Key Stage 1 that is named like it. */
const pointsOfBand: Readonly<Record<Band, number>> = {
  below: 4,
  workingTowards: 6,
  expected: 8,
  greaterDepth: 10,
};

/**
 * A child's prior attainment, by where the child began the key stage in all three subjects: low,
 * middle or high as DfE's performance tables group children by their Key Stage 1 average (below 7
 * points, 7 to 8, above 8: sigplus, Primary accountability and VA calculator 2021–22). A start on another
 * scale, such as the early years profile, counts by its band; where that has no band above expected, no child
 * is high. Nothing where the start in any subject is not known: such a child is in no group, and never low.
 */
export function priorAttainmentGroup({
  inSubject,
}: Pick<CohortChild, "inSubject">): PriorAttainmentGroup | undefined {
  const points: Partial<Record<Subject, number>> = {};
  for (const subject of subjects) {
    const start = inSubject[subject]?.evidence.start;
    const found = start && pointsOf(start);
    if (found === undefined) return undefined;
    points[subject] = found;
  }
  const average = keyStage1Average(points as Record<Subject, number>);
  if (average < lowBelow) return "low";
  return average > highAbove ? "high" : "middle";
}

function pointsOf(start: EvidenceMark): number | undefined {
  if (start.state !== "known" || start.band === undefined) return undefined;
  return keyStage1Points(start.mark.code, cohortOfPoints) ?? pointsOfBand[start.band];
}
