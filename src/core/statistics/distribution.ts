/** The chance of each number of children, from `first` on; the chances add up to 1. */
export interface Distribution {
  readonly first: number;
  readonly chances: readonly number[];
}

/**
 * A distribution from its likeliest number and the ratios of neighbouring chances: `up(k)` is the
 * chance of `k + 1` divided by that of `k`. Working outwards from the likeliest keeps every number
 * within range without logarithms; chances too small to be held become 0.
 */
export function fromRatios(
  first: number,
  last: number,
  likeliest: number,
  up: (k: number) => number,
): Distribution {
  const weights = new Array<number>(last - first + 1).fill(0);
  weights[likeliest - first] = 1;
  for (let k = likeliest; k < last; k += 1) {
    weights[k + 1 - first] = (weights[k - first] ?? 0) * up(k);
  }
  for (let k = likeliest - 1; k >= first; k -= 1) {
    weights[k - first] = (weights[k + 1 - first] ?? 0) / up(k);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first, chances: weights.map((weight) => weight / total) };
}

/** How much two chances may differ and still count as equal, as in R's binom.test and fisher.test. */
const nearlyEqual = 1 + 1e-7;

/**
 * The two-sided p value of a number: the chance of all numbers that are as unlikely or unlikelier
 * (the method of minimum likelihood, as in R's binom.test and fisher.test).
 */
export function twoSidedPValue({ first, chances }: Distribution, observed: number): number {
  const most = (chances[observed - first] ?? 0) * nearlyEqual;
  const sum = chances.reduce((total, chance) => (chance <= most ? total + chance : total), 0);
  return Math.min(1, sum);
}
