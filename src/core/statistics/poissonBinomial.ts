/** How many children are likely to reach something, when each has a chance of their own. */
export interface PoissonBinomial {
  /** How many children there are. */
  readonly n: number;
  /** The chances added up: the number to be expected on average. */
  readonly mean: number;
  /** The likeliest number; the lower of two that are equally likely. */
  readonly mostLikely: number;
  /** The 10th percentile: there are fewer than this in less than one case of ten. */
  readonly low: number;
  /** The 90th percentile: there are more than this in at most one case of ten. */
  readonly high: number;
  /** The chance, from 0 to 1, that at least so many reach it. */
  readonly chanceOfAtLeast: (children: number) => number;
}

/**
 * The distribution of how many children reach something, from each child's chance (0 to 1): the
 * Poisson binomial distribution, convolved exactly (Wang, Statistica Sinica 3, 1993). It takes the
 * children's results to be independent of each other once their chances are known; children taught
 * together are not quite, so the truth is somewhat wider. With no children everything is 0.
 */
export function poissonBinomial(chances: readonly number[]): PoissonBinomial {
  const exactly = [1];
  chances.forEach((chance, before) => {
    exactly.push(0);
    for (let k = before + 1; k >= 0; k -= 1) {
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    }
  });
  return {
    n: chances.length,
    mean: chances.reduce((sum, chance) => sum + chance, 0),
    mostLikely: likeliest(exactly),
    low: percentile(exactly, 0.1),
    high: percentile(exactly, 0.9),
    chanceOfAtLeast: (children) => atLeast(exactly, children),
  };
}

function likeliest(exactly: readonly number[]): number {
  let found = 0;
  exactly.forEach((chance, k) => {
    if (chance > (exactly[found] ?? 0) * (1 + 1e-12)) found = k;
  });
  return found;
}

/** The least number whose chance of not being passed is at least `share`. */
function percentile(exactly: readonly number[], share: number): number {
  let sum = 0;
  const found = exactly.findIndex((chance) => {
    sum += chance;
    return sum >= share - 1e-12;
  });
  return found < 0 ? exactly.length - 1 : found;
}

function atLeast(exactly: readonly number[], children: number): number {
  const sum = exactly
    .slice(Math.max(0, Math.ceil(children)))
    .reduceRight((total, chance) => total + chance, 0);
  return Math.min(1, sum);
}
