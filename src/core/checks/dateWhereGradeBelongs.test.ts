import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { dateWhereGradeBelongs } from "./dateWhereGradeBelongs";

describe("dateWhereGradeBelongs", () => {
  test("text and figures are for other checks", () => {
    expect(dateWhereGradeBelongs(aSchoolWithReading({ autumn: "EXXS", spring: 3 }))).toEqual([]);
  });

  test("a date in a mark is an error", () => {
    const found = dateWhereGradeBelongs(aSchoolWithReading({ autumn: { date: "2026-02-01" } }));
    expect(places(found)).toEqual(["Oak!L2"]);
    expect(found[0]).toMatchObject({ severity: "error", found: "a date" });
  });

  test("a tick box is named as one, on other tabs too", () => {
    const [finding] = dateWhereGradeBelongs(aSchool({ earlyYears: [{ goals: [true] }] }));
    expect(finding).toMatchObject({ found: "a tick box", expected: "1 or 2" });
  });
});
