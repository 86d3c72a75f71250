import { meanInterval } from "./meanInterval";

describe("the interval of a mean", () => {
  test.each([
    ["reading", 6.174, 15, 3.1],
    ["reading", 6.174, 30, 2.2],
    ["writing", 5.694, 15, 2.9],
    ["writing", 5.694, 30, 2.0],
    ["mathematics", 5.39, 15, 2.7],
    ["mathematics", 5.39, 30, 1.9],
  ])(
    "in %s, whose national SD of progress was %p in 2019, reaches as far for %p children as published: %p",
    (_, sd, n, half) => {
      const found = meanInterval(1, sd, n);
      expect((found?.upper ?? 0) - 1).toBeCloseTo(half, 1);
      expect(1 - (found?.lower ?? 0)).toBeCloseTo(half, 1);
    },
  );

  test("there is none of no children", () => {
    expect(meanInterval(0, 6, 0)).toBeUndefined();
  });
});
