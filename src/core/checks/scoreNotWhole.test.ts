import { aSchool } from "../../../testing/core/aSchool";
import { scoreNotWhole } from "./scoreNotWhole";

describe("scoreNotWhole", () => {
  const test1 = (score: number) => aSchool({ tests: [{ scale: "Standardised score", score }] });

  test("a whole score is not reported", () => {
    expect(scoreNotWhole(test1(100))).toEqual([]);
  });

  test("a score with a decimal part is an error", () => {
    const [finding] = scoreNotWhole(test1(100.5));
    expect(finding).toMatchObject({ severity: "error", found: "100.5" });
  });
});
