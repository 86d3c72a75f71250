import { type Interval, standardErrors95 } from "./interval";

/**
 * The 95 % interval of a mean where the standard deviation of single values is known beforehand:
 * mean ± 1.96 × SD ÷ √n, as DfE gives for progress scores with the national SD (DfE, Primary school
 * accountability technical guides, 2016 on). Nothing where `n` is 0.
 */
export function meanInterval(mean: number, sd: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const half = (standardErrors95 * sd) / Math.sqrt(n);
  return { lower: mean - half, upper: mean + half };
}
