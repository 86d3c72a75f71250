import fc from "fast-check";
import { fourCounts, fourShares } from "../../../testing/targets/bandShares";
import { total } from "./bandShares";
import { combine, minimumSimilarChildren, publishedWeight } from "./combine";

fc.configureGlobal({ seed: 2026 });

const table = { shares: [0.1, 0.2, 0.5, 0.2], source: "National table 2019" } as const;

test("ten of the school's own children are enough, nine are not", () => {
  expect(combine(undefined, [0, 2, 7, 1])).toMatchObject({ shares: [0, 0.2, 0.7, 0.1], n: 10 });
  expect(combine(undefined, [0, 2, 7, 0])).toBeUndefined();
});

test("a published table stands alone where the school has no such children", () => {
  const combined = combine(table, [0, 0, 0, 0]);
  expect(combined).toMatchObject({ n: 0, source: "National table 2019" });
  expect(combined?.shares.map((share) => Math.round(share * 10))).toEqual([1, 2, 5, 2]);
});

test("a published table counts for twenty children", () => {
  // 4 of the table's 20 and 20 of the school's 20 working towards: 24 of 40.
  const combined = combine(table, [0, 20, 0, 0]);
  expect(combined?.shares[1]).toBeCloseTo(24 / 40);
  expect(combined?.source).toBe("National table 2019 and 20 children of this school");
  expect(combine(table, [0, 1, 0, 0])?.source).toBe(
    "National table 2019 and 1 child of this school",
  );
});

test("whatever is combined, the shares add up to 1 and lie between the two sources", () => {
  fc.assert(
    fc.property(fourShares, fourCounts, (shares, own) => {
      const n = total(own);
      const combined = combine({ shares, source: "Table" }, own);
      expect(total(combined?.shares ?? [0, 0, 0, 0])).toBeCloseTo(1);
      expect(combined?.n).toBe(n);
      for (const band of [0, 1, 2, 3] as const) {
        const expected = (publishedWeight * shares[band] + own[band]) / (publishedWeight + n);
        expect(combined?.shares[band]).toBeCloseTo(expected);
      }
    }),
  );
});

test("without a table there is an answer exactly where enough children stand behind it", () => {
  fc.assert(
    fc.property(fourCounts, (own) => {
      expect(combine(undefined, own) !== undefined).toBe(total(own) >= minimumSimilarChildren);
    }),
  );
});
