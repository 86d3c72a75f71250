import fc from "fast-check";
import { valueAxis } from "./valueAxis";

describe("valueAxis", () => {
  test("percentages run from 0 to 100", () => {
    const axis = valueAxis([62, 75, null], { unit: "%" });
    expect([axis.from, axis.to]).toEqual([0, 100]);
    expect(axis.ticks.map(axis.tickText)).toEqual(["0%", "20%", "40%", "60%", "80%", "100%"]);
  });

  test("negative values lower the axis to a round number", () => {
    const axis = valueAxis([1.2, -2.3], { decimals: 1 });
    expect([axis.from, axis.to]).toEqual([-3, 2]);
    expect(axis.text(-2.3)).toBe("−2.3");
  });

  test("a value that rounds to zero has no minus sign", () => {
    expect(valueAxis([-0.04], { decimals: 1 }).text(-0.04)).toBe("0.0");
  });

  test("the model can narrow the axis; values beyond it lie on its end", () => {
    const axis = valueAxis([64, 20], { unit: "%", from: 40, to: 80 });
    expect([axis.share(60), axis.share(20)]).toEqual([0.5, 0]);
  });

  test("without any values there is still an axis", () => {
    const axis = valueAxis([null, Number.NaN]);
    expect(axis.ticks.length).toBeGreaterThan(1);
    expect(axis.share(axis.to)).toBe(1);
  });

  test("every value lies on the axis, in order", () => {
    const value = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const axis = valueAxis([a, b]);
        expect(axis.from).toBeLessThanOrEqual(Math.min(0, a, b) + 1e-6);
        expect(axis.to).toBeGreaterThanOrEqual(Math.max(0, a, b) - 1e-6);
        expect(axis.share(Math.min(a, b))).toBeLessThanOrEqual(axis.share(Math.max(a, b)));
        expect(axis.ticks.length).toBeLessThan(13);
      }),
    );
  });
});
