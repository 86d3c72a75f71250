import fc from "fast-check";
import { poissonBinomial } from "./poissonBinomial";

/** The chance of at least so many, by going through every way in which it can turn out. */
function byEnumeration(chances: readonly number[], atLeast: number): number {
  let sum = 0;
  for (let way = 0; way < 2 ** chances.length; way += 1) {
    const reached = chances.map((_, child) => ((way >> child) & 1) === 1);
    if (reached.filter(Boolean).length < atLeast) continue;
    sum += chances.reduce((all, chance, child) => all * (reached[child] ? chance : 1 - chance), 1);
  }
  return sum;
}

describe("how many children are likely to reach something", () => {
  test("two with a half each: none, one or both in 1, 2 and 1 of 4", () => {
    const found = poissonBinomial([0.5, 0.5]);
    expect(found).toMatchObject({ n: 2, mean: 1, mostLikely: 1, low: 0, high: 2 });
    expect([0, 1, 2, 3].map(found.chanceOfAtLeast)).toEqual([1, 0.75, 0.25, 0]);
  });

  test("three of different chances, counted by hand", () => {
    const found = poissonBinomial([0.2, 0.5, 0.9]);
    expect(found.chanceOfAtLeast(3)).toBeCloseTo(0.09, 12);
    expect(found.chanceOfAtLeast(2)).toBeCloseTo(0.09 + 0.01 + 0.09 + 0.36, 12);
    expect(found.chanceOfAtLeast(1)).toBeCloseTo(1 - 0.8 * 0.5 * 0.1, 12);
    expect(found.mean).toBeCloseTo(1.6, 12);
  });

  test("ten with the same chance are the binomial distribution", () => {
    const found = poissonBinomial(Array<number>(10).fill(0.5));
    expect(found).toMatchObject({ mostLikely: 5, low: 3, high: 7 });
    expect(found.chanceOfAtLeast(9)).toBeCloseTo(11 / 1024, 12);
  });

  test("certainties are certain", () => {
    expect(poissonBinomial([1, 1, 0])).toMatchObject({ mean: 2, mostLikely: 2, low: 2, high: 2 });
  });

  test("with no children everything is nothing", () => {
    const found = poissonBinomial([]);
    expect(found).toMatchObject({ n: 0, mean: 0, mostLikely: 0, low: 0, high: 0 });
    expect(found.chanceOfAtLeast(0)).toBe(1);
    expect(found.chanceOfAtLeast(1)).toBe(0);
  });

  test("whatever the chances, it is what going through every way gives", () => {
    const anyChances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(anyChances, fc.integer({ min: 0, max: 9 }), (chances, k) => {
        const found = poissonBinomial(chances);
        expect(found.chanceOfAtLeast(k)).toBeCloseTo(byEnumeration(chances, k), 12);
        expect(found.low).toBeLessThanOrEqual(found.mostLikely);
        expect(found.high).toBeGreaterThanOrEqual(found.low);
      }),
    );
  });

  test("two thousand children add up to one and to their mean", () => {
    const found = poissonBinomial(Array.from({ length: 2000 }, (_, child) => (child % 10) / 10));
    expect(found.chanceOfAtLeast(0)).toBeCloseTo(1, 10);
    expect(found).toMatchObject({ n: 2000, mostLikely: 900 });
    expect(found.mean).toBeCloseTo(900, 8);
  });
});
