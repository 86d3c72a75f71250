import { aSchool } from "../../../testing/core/aSchool";
import { scoreInOutcome } from "./scoreInOutcome";

describe("scoreInOutcome", () => {
  const outcome = (typed: string | number) =>
    aSchool({ statutoryChecks: [{ check: "phonics", outcome: typed }] });

  test("codes are not reported", () => {
    expect(scoreInOutcome(outcome("Wa"))).toEqual([]);
    expect(scoreInOutcome(outcome("A"))).toEqual([]);
  });

  test("a mark in the outcome column is an error", () => {
    expect(scoreInOutcome(outcome(34))[0]).toMatchObject({ severity: "error", found: "34" });
  });
});
