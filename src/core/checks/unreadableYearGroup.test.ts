import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { unreadableYearGroup } from "./unreadableYearGroup";

describe("unreadableYearGroup", () => {
  test("R, 4 and Year 4 are year groups, and blanks are for another check", () => {
    const pupils = ["R", 4, "Year 4", ""].map((yearGroup) => ({ yearGroup }));
    expect(unreadableYearGroup(aSchool({ pupils }))).toEqual([]);
  });

  test("Year 7 and other words are errors, on Pupils, class tabs and History", () => {
    const school = aSchool({
      pupils: [{ yearGroup: "7" }],
      classRows: [{ yearGroup: "Oak" }],
      history: [{ yearGroup: "last" }],
    });
    const found = unreadableYearGroup(school);
    expect(places(found)).toEqual(["Pupils!F2", "Oak!D2", "History!C2"]);
    expect(found.map((each) => each.found)).toEqual(["7", "Oak", "last"]);
  });
});
