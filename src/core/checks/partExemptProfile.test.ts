import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { partExemptProfile } from "./partExemptProfile";

describe("partExemptProfile", () => {
  const profile = (...goals: string[]) => aSchool({ earlyYears: [{ goals }] });

  test("all goals graded, all exempt, or blanks beside exempt are not reported", () => {
    expect(partExemptProfile(profile("1", "2"))).toEqual([]);
    expect(partExemptProfile(profile(...Array<string>(17).fill("A")))).toEqual([]);
    expect(partExemptProfile(profile("A", "A"))).toEqual([]);
  });

  test("exempt in one goal and graded in others is an error at the goal", () => {
    const found = partExemptProfile(profile("1", "A", "2"));
    expect(places(found)).toEqual(["Early years!G2"]);
    expect(found[0]).toMatchObject({ severity: "error", found: "A beside 2 graded goals" });
  });

  test("each exempt goal is reported", () => {
    expect(partExemptProfile(profile("1", "A", "A"))).toHaveLength(2);
  });
});
