import fc from "fast-check";
import { randomSource } from "./randomSource";

test("the same seed gives the same draws, another seed others", () => {
  const draws = (seed: number): number[] => {
    const random = randomSource(seed);
    return Array.from({ length: 5 }, random.next);
  };
  expect(draws(1)).toEqual(draws(1));
  expect(draws(1)).not.toEqual(draws(2));
});

test("a fork does not disturb its parent", () => {
  const undisturbed = randomSource(1);
  const forked = randomSource(1);
  forked.fork("names").next();
  expect(forked.next()).toBe(undisturbed.next());
});

test("whole numbers stay within their ends, and shuffling keeps every item", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, from, span) => {
      const random = randomSource(seed);
      const drawn = random.whole(from, from + span);
      expect(drawn).toBeGreaterThanOrEqual(from);
      expect(drawn).toBeLessThanOrEqual(from + span);
      const items = Array.from({ length: span }, (_, index) => index);
      expect([...random.shuffle(items)].sort((a, b) => a - b)).toEqual(items);
    }),
  );
});

test("normal draws have mean 0 and standard deviation 1", () => {
  const random = randomSource(3);
  const draws = Array.from({ length: 20_000 }, random.normal);
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
  const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test("weights are kept, and nothing can be picked from nothing", () => {
  const random = randomSource(5);
  const items = [
    { name: "often", weight: 9 },
    { name: "seldom", weight: 1 },
  ];
  const often = Array.from({ length: 2000 }, () => random.pickWeighted(items)).filter(
    ({ name }) => name === "often",
  );
  expect(often.length / 2000).toBeCloseTo(0.9, 1);
  expect(() => random.pick([])).toThrow(RangeError);
});
