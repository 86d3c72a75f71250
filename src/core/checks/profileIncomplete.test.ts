import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { messages, places } from "../../../testing/core/places";
import { profileIncomplete } from "./profileIncomplete";

describe("profileIncomplete", () => {
  const inJuly = "2027-07-20";
  const profile = (goals: string[], today = inJuly, year = "2026/27") =>
    profileIncomplete(
      aSchool({ today, pupils: [{ yearGroup: "R" }], earlyYears: [{ upn: aUpn(0), year, goals }] }),
    );
  const goals = Array<string>(17).fill("2");

  test("a whole profile, and an earlier one with nothing in it, are not reported", () => {
    expect(profile(goals)).toEqual([]);
    expect(profile([], inJuly, "2025/26")).toEqual([]);
  });

  test("one of an earlier year that is filled in part is, at any time", () => {
    const found = profile([...goals.slice(0, 14), "", "2", "2"], "2026-11-23", "2025/26");
    expect(found[0]).toMatchObject({ severity: "reminder", found: "1 of 17 blank" });
    expect(messages(found)[0]).toContain("E15 is blank");
    expect(profile(goals.slice(0, 3), inJuly, "someday")).toEqual([]);
  });

  test("a child who has left is not asked for", () => {
    const earlyYears = [{ upn: aUpn(0), year: "2025/26", goals: ["2"] }];
    const pupils = [{ yearGroup: "1", left: "01/10/2026" }];
    expect(profileIncomplete(aSchool({ pupils, earlyYears }))).toEqual([]);
  });

  test("before the summer point closes blanks are work in hand", () => {
    expect(profile([], "2027-07-09")).toEqual([]);
  });

  test("then there is one reminder that names the blank goals", () => {
    const found = profile(["2", "", ...goals.slice(2, 16), ""]);
    expect(places(found)).toEqual(["Early years!G2"]);
    expect(found[0]).toMatchObject({ severity: "reminder", found: "2 of 17 blank" });
    expect(messages(found)[0]).toContain("E02 and E17 are blank");
  });

  test("a profile not begun is named in a word", () => {
    expect(messages(profile([]))[0]).toContain("all the goals are blank");
  });
});
