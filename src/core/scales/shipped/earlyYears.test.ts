import { readMark } from "../readMark";
import { earlyYearsProfile, earlyYearsProfile2013, onEntry } from "./earlyYears";

describe("early years", () => {
  test("the profile has had no Exceeding since 2021", () => {
    expect(readMark(earlyYearsProfile, 3)).toMatchObject({ state: "unreadable" });
    expect(readMark(earlyYearsProfile2013, 3)).toMatchObject({ state: "scored", position: 2 });
  });

  test("1 is emerging, 2 expected and A exempt, which never ranks", () => {
    expect(readMark(earlyYearsProfile, "1")).toMatchObject({ code: "1", position: 0 });
    expect(readMark(earlyYearsProfile, 2)).toMatchObject({ code: "2", position: 1 });
    expect(readMark(earlyYearsProfile, "a")).toMatchObject({ state: "absent", inCohort: true });
  });

  test("on entry a child is not yet on track, on track or ahead", () => {
    expect(onEntry.grades.map(({ code }) => code)).toEqual(["NOT", "ON", "AHD"]);
  });
});
