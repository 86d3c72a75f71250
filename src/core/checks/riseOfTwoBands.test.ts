import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { riseOfTwoBands } from "./riseOfTwoBands";

describe("riseOfTwoBands", () => {
  test("a rise of one band is not reported", () => {
    expect(riseOfTwoBands(aSchoolWithReading({ lastYear: "WTS", autumn: "EXS" }))).toEqual([]);
  });

  test("a rise of two bands or three is a query", () => {
    const marks = { lastYear: "WTS", autumn: "GDS", spring: "PK1", summer: "GDS" };
    const found = riseOfTwoBands(aSchoolWithReading(marks));
    expect(places(found)).toEqual(["Oak!L2", "Oak!N2"]);
    expect(found[0]?.severity).toBe("query");
  });
});
