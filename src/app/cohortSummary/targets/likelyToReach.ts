import type { Band } from "../../../core/band";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import type { Subject } from "../../../core/subject";
import { chanceOf } from "../../../core/targets/chanceOf";

/** How many children are likely to reach a standard by the end of their key stage. */
export interface LikelyToReach {
  /** The sum of their chances, as whole children. */
  readonly children: number;
  /** Children with a known chance. */
  readonly n: number;
}

/**
 * Adds up the chances of the children of a subject: with a chance of a half each, two children
 * make one. Children without a known chance are left out; with none known, `n` is 0.
 */
export function likelyToReach(
  children: readonly CohortChild[],
  subject: Subject,
  band: Band,
): LikelyToReach {
  const chances = children.flatMap(({ inSubject }) => {
    const evidence = inSubject[subject]?.evidence;
    return (evidence && chanceOf(band, evidence)?.share) ?? [];
  });
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return { children: Math.round(sum), n: chances.length };
}
