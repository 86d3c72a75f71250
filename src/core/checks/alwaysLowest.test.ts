import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { alwaysLowest } from "./alwaysLowest";

describe("alwaysLowest", () => {
  test("one mark, a change, and the expected standard kept are not reported", () => {
    expect(alwaysLowest(aSchoolWithReading({ autumn: "PK2" }))).toEqual([]);
    expect(alwaysLowest(aSchoolWithReading({ autumn: "PK2", spring: "PK3" }))).toEqual([]);
    expect(alwaysLowest(aSchoolWithReading({ autumn: "EXS", spring: "EXS" }))).toEqual([]);
  });

  test("the same mark below at every point is a query at the latest", () => {
    const more = { scale: "Point in time" };
    const found = alwaysLowest(aSchoolWithReading({ autumn: "BEL", spring: "BEL" }, more));
    expect(places(found)).toEqual(["Oak!M2"]);
    expect(found[0]).toMatchObject({ severity: "query", found: "BEL at 2 points" });
  });

  test("a scale that climbs with age shows progress by itself", () => {
    const marks = { autumn: "1b", spring: "1b" };
    expect(alwaysLowest(aSchoolWithReading(marks, { scale: "Steps" }))).toEqual([]);
  });
});
