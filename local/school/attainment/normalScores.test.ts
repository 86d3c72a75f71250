import fc from "fast-check";
import { normalQuantile, normalScores, shareBelow } from "./normalScores";

test("shares below are those of the standard tables", () => {
  expect(shareBelow(0)).toBeCloseTo(0.5, 6);
  expect(shareBelow(1)).toBeCloseTo(0.841345, 5);
  expect(shareBelow(-1.96)).toBeCloseTo(0.024998, 5);
});

test("a quantile undoes a share", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
      expect(shareBelow(normalQuantile(share))).toBeCloseTo(share, 5);
    }),
  );
});

test("scores keep the order of the values and lie evenly about nought", () => {
  const [highest = 0, lowest = 0, middle = 1] = normalScores([30, 10, 20]);
  expect(highest).toBeGreaterThan(0.5);
  expect(lowest).toBeCloseTo(-highest, 6);
  expect(middle).toBeCloseTo(0, 6);
});
