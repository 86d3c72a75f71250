import { type ChanceJudgement, judgement } from "./differenceOutsideChance";
import { fromRatios, twoSidedPValue } from "./distribution";

/** How many of a number of children reached a standard. */
export interface Reached {
  readonly reached: number;
  readonly n: number;
}

/**
 * Judges two groups of children against each other: Fisher's exact test, two-sided, at 5 %, the
 * method of R's fisher.test. The gap in children is that of the first group, but for a difference
 * it has to be more than a child or two in the smaller group as well. Where either has nobody, there
 * is no difference.
 */
export function differenceBetweenGroups(one: Reached, other: Reached): ChanceJudgement {
  if (one.n === 0 || other.n === 0) return judgement(0, 1);
  const all = one.reached + other.reached;
  const first = Math.max(0, all - other.n);
  const last = Math.min(one.n, all);
  const likeliest = Math.floor(((one.n + 1) * (all + 1)) / (one.n + other.n + 2));
  const ifEqual = fromRatios(
    first,
    last,
    Math.max(first, Math.min(last, likeliest)),
    (k) => ((one.n - k) * (all - k)) / ((k + 1) * (other.n - all + k + 1)),
  );
  const apart = one.reached / one.n - other.reached / other.n;
  const pValue = twoSidedPValue(ifEqual, one.reached);
  const inSmaller = judgement(apart * Math.min(one.n, other.n), pValue);
  return { ...inSmaller, gapInChildren: apart * one.n };
}
