import { aSchool } from "../../../testing/core/aSchool";
import { fixes, places } from "../../../testing/core/places";
import { unknownScale } from "./unknownScale";

describe("unknownScale", () => {
  test("a blank scale and a known one in any case are not reported", () => {
    const school = aSchool({ classRows: [{ scale: "" }, { scale: " steps " }] });
    expect(unknownScale(school)).toEqual([]);
  });

  test("a scale one slip from a known one is an error with its likely name", () => {
    const [finding] = unknownScale(aSchool({ classRows: [{ scale: "Step" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "Step", fix: "Steps" });
  });

  test("each tab with a Scale column is looked at", () => {
    const school = aSchool({
      history: [{ scale: "Stars" }],
      tests: [{ scale: "Stars" }],
      interventions: [{ scale: "Stars" }],
      ledger: [{ scale: "Stars" }],
    });
    expect(places(unknownScale(school))).toEqual([
      "History!F2",
      "Tests!F2",
      "Interventions!F2",
      "Targets!E2",
    ]);
    expect(fixes(unknownScale(school))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
