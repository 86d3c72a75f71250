import fc from "fast-check";
import type { BandCounts, BandShares } from "../../src/core/targets/bandShares";

/** Any number of children in each band. */
export const fourCounts: fc.Arbitrary<BandCounts> = fc.tuple(
  ...([0, 1, 2, 3].map(() => fc.nat(12)) as [
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
  ]),
);

/** Any shares of the four bands that add up to 1. */
export const fourShares: fc.Arbitrary<BandShares> = fourCounts
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => {
    const sum = counts.reduce((all, count) => all + count, 0);
    const [below, workingTowards, expected, greaterDepth] = counts;
    return [below / sum, workingTowards / sum, expected / sum, greaterDepth / sum];
  });
