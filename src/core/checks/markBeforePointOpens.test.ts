import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { markBeforePointOpens } from "./markBeforePointOpens";

describe("markBeforePointOpens", () => {
  test("a mark of an open point, and a code for absent, are not reported", () => {
    expect(markBeforePointOpens(aSchoolWithReading({ autumn: "EXS", summer: "A" }))).toEqual([]);
  });

  test("marks of points to come are errors that say when they open", () => {
    const found = markBeforePointOpens(aSchoolWithReading({ spring: "EXS", summer: "EXS" }));
    expect(places(found)).toEqual(["Oak!M2", "Oak!N2"]);
    expect(found[0]).toMatchObject({ severity: "error", expected: "nothing before 08/03/2027" });
  });

  test("on the day it opens a point may be filled", () => {
    const more = { today: "2027-03-08" };
    expect(markBeforePointOpens(aSchoolWithReading({ spring: "EXS" }, more))).toEqual([]);
  });
});
