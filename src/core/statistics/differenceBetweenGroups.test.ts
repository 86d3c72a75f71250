import fc from "fast-check";
import { differenceBetweenGroups } from "./differenceBetweenGroups";

const groups = (a: number, n1: number, b: number, n2: number) =>
  differenceBetweenGroups({ reached: a, n: n1 }, { reached: b, n: n2 });

describe("two groups of children", () => {
  test("the lady tasting tea has the p value of R's documentation of fisher.test: 0.4857", () => {
    expect(groups(3, 4, 1, 4).pValue).toBeCloseTo(0.4857, 4);
    expect(groups(3, 4, 1, 4).pValue).toBeCloseTo(34 / 70, 12);
  });

  test("Fisher's twins have that of R's documentation: 2 of 15 beside 10 of 13, 0.0005367", () => {
    expect(groups(10, 12, 3, 18).pValue).toBeCloseTo(0.0005367, 7);
  });

  test("seven of seven beside none of three is one table in 120", () => {
    expect(groups(7, 7, 0, 3)).toMatchObject({ gapInChildren: 7, isDifference: true });
    expect(groups(7, 7, 0, 3).pValue).toBeCloseTo(1 / 120, 12);
  });

  test("of two thousand in each, the exact p value (rational arithmetic)", () => {
    expect(groups(1100, 2000, 1040, 2000).pValue).toBeCloseTo(0.061423993183696284, 10);
  });

  test("outside chance but two children of the smaller group is no difference", () => {
    const found = groups(2, 2, 10, 100);
    expect(found.pValue).toBeLessThan(0.05);
    expect(found.isDifference).toBe(false);
    expect(groups(10, 100, 2, 2).isDifference).toBe(false);
  });

  test("groups alike, or with nobody in one, do not differ", () => {
    expect(groups(5, 10, 5, 10)).toEqual({ gapInChildren: 0, pValue: 1, isDifference: false });
    expect(groups(0, 0, 5, 10)).toEqual({ gapInChildren: 0, pValue: 1, isDifference: false });
    expect(groups(10, 10, 7, 7).pValue).toBe(1);
  });

  test("it does not matter which group is named first, but for the sign and size of the gap", () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, part, part, (a, restA, b, restB) => {
        const one = groups(a, a + restA, b, b + restB);
        const other = groups(b, b + restB, a, a + restA);
        expect(one.pValue).toBeCloseTo(other.pValue, 10);
        expect(one.isDifference).toBe(other.isDifference);
      }),
    );
  });
});
