import { differenceOutsideChance } from "./differenceOutsideChance";

describe("a number beside a published share", () => {
  test("has the p value of R's documentation: binom.test(682, 925, p = 3/4) gives 0.3825", () => {
    expect(differenceOutsideChance(682, 925, 0.75).pValue).toBeCloseTo(0.3825, 4);
  });

  test.each([
    [3, 10, 0.5, 352 / 1024],
    [9, 10, 0.5, 22 / 1024],
    [5, 10, 0.5, 1],
    [0, 3, 0.25, 1],
    [2, 3, 0.25, 10 / 64],
    [3, 3, 0.25, 1 / 64],
  ])("%p of %p beside %p: counted by hand, p is %p", (reached, n, share, p) => {
    expect(differenceOutsideChance(reached, n, share).pValue).toBeCloseTo(p, 12);
  });

  // Summed in exact rational arithmetic, over all outcomes as unlikely as the one seen.
  test.each([
    [18, 29, 0.75, 0.13104120929350185],
    [25, 30, 0.62, 0.014558057650829891],
    [20, 57, 0.62, 5.114550912441351e-5],
    [1200, 2000, 0.62, 0.06877706276743549],
    [1180, 2000, 0.62, 0.006111355124161592],
  ])(
    "%p of %p beside %p has the exact p value, up to two thousand children",
    (reached, n, share, p) => {
      expect(differenceOutsideChance(reached, n, share).pValue).toBeCloseTo(p, 10);
    },
  );

  test("is a difference only if outside chance: 24 of 30 beside 62 % is not, 25 is", () => {
    expect(differenceOutsideChance(24, 30, 0.62)).toMatchObject({ isDifference: false });
    expect(differenceOutsideChance(25, 30, 0.62)).toMatchObject({ isDifference: true });
  });

  test("is no difference if a child or two, however unlikely that is", () => {
    const found = differenceOutsideChance(2, 40, 0.005);
    expect(found.pValue).toBeLessThan(0.05);
    expect(found.gapInChildren).toBeCloseTo(1.8, 9);
    expect(found.isDifference).toBe(false);
  });

  test("exactly two children are still a child or two", () => {
    const found = differenceOutsideChance(2, 40, 0);
    expect(found).toEqual({ gapInChildren: 2, pValue: 0, isDifference: false });
  });

  test("below the share the gap is below zero", () => {
    expect(differenceOutsideChance(10, 30, 0.6).gapInChildren).toBeCloseTo(-8, 9);
  });

  test("a share of nothing or of everything leaves nothing to chance", () => {
    expect(differenceOutsideChance(0, 9, 0).pValue).toBe(1);
    expect(differenceOutsideChance(9, 9, 1).pValue).toBe(1);
    expect(differenceOutsideChance(5, 9, 1)).toMatchObject({ pValue: 0, isDifference: true });
  });

  test("of no children there is no difference", () => {
    expect(differenceOutsideChance(0, 0, 0.62)).toEqual({
      gapInChildren: 0,
      pValue: 1,
      isDifference: false,
    });
  });
});
