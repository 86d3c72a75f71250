import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { forecastBelowCurrent } from "./forecastBelowCurrent";

describe("forecastBelowCurrent", () => {
  test("a forecast at or above the latest mark is not reported", () => {
    expect(
      forecastBelowCurrent(aSchoolWithReading({ autumn: "EXS", forecastYearEnd: "EXS" })),
    ).toEqual([]);
    expect(forecastBelowCurrent(aSchoolWithReading({ forecastYearEnd: "PK1" }))).toEqual([]);
  });

  test("a forecast below the latest mark is a query", () => {
    const marks = { autumn: "WTS", spring: "GDS", forecastYearEnd: "EXS" };
    const found = forecastBelowCurrent(aSchoolWithReading(marks));
    expect(places(found)).toEqual(["Oak!O2"]);
    expect(found[0]).toMatchObject({ severity: "query", expected: "GDS or higher", found: "EXS" });
  });

  test("on steps a lower step is below", () => {
    const marks = { autumn: "5w", forecastYearEnd: "5b+" };
    expect(forecastBelowCurrent(aSchoolWithReading(marks, { scale: "Steps" }))).toHaveLength(1);
  });
});
