import fc from "fast-check";
import { wilsonInterval } from "./wilsonInterval";

describe("Wilson's interval", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    "of %p in %p is as Newcombe (1998, table I, method 3) gives it",
    (reached, n, lower, upper) => {
      const found = wilsonInterval(reached, n);
      expect(found?.lower).toBeCloseTo(lower, 4);
      expect(found?.upper).toBeCloseTo(upper, 4);
    },
  );

  test("none of any number begins at 0, and all of it ends at 1", () => {
    expect(wilsonInterval(0, 20)?.lower).toBe(0);
    expect(wilsonInterval(20, 20)?.upper).toBeCloseTo(1, 12);
  });

  test("there is none of no children", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  test("it holds the share seen, and grows no wider with more children", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const reached = Math.round(part * n);
          const one = wilsonInterval(reached, n);
          const ten = wilsonInterval(10 * reached, 10 * n);
          if (!one || !ten) throw new Error("Some children have an interval.");
          expect(one.lower).toBeLessThanOrEqual(reached / n + 1e-12);
          expect(one.upper).toBeGreaterThanOrEqual(reached / n - 1e-12);
          expect(ten.upper - ten.lower).toBeLessThan(one.upper - one.lower);
        },
      ),
    );
  });
});
