import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { dropOfTwoBands } from "./dropOfTwoBands";

describe("dropOfTwoBands", () => {
  test("the same band, a band lower and a rise are not reported", () => {
    const marks = { lastYear: "GDS", autumn: "EXS", spring: "WTS", summer: "GDS" };
    expect(dropOfTwoBands(aSchoolWithReading(marks))).toEqual([]);
  });

  test("a drop of two bands is a query that names both", () => {
    const [finding] = dropOfTwoBands(aSchoolWithReading({ lastYear: "GDS", autumn: "WTS" }));
    expect(finding).toMatchObject({ severity: "query", found: "Working towards" });
    expect(finding?.message).toContain("from greater depth to working towards");
  });

  test("blanks and codes that do not rank are passed over, not read as low", () => {
    const marks = { lastYear: "GDS", autumn: "", spring: "A", summer: "PK3" };
    expect(places(dropOfTwoBands(aSchoolWithReading(marks)))).toEqual(["Oak!N2"]);
  });

  test("a row of nobody on Pupils is passed over", () => {
    const marks = { reading: { lastYear: "GDS", autumn: "WTS" } };
    const classRows = [{ upn: aUpn(9), yearGroup: "5", marks }];
    expect(dropOfTwoBands(aSchool({ classRows }))).toEqual([]);
  });
});
