import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { forecastFallsByKeyStageEnd } from "./forecastFallsByKeyStageEnd";

describe("forecastFallsByKeyStageEnd", () => {
  test("the same band or higher is not reported", () => {
    const marks = { forecastYearEnd: "EXS", forecastKeyStageEnd: "EXS" };
    expect(forecastFallsByKeyStageEnd(aSchoolWithReading(marks))).toEqual([]);
  });

  test("a lower band is a query at the key-stage forecast", () => {
    const marks = { forecastYearEnd: "GDS", forecastKeyStageEnd: "EXS" };
    const found = forecastFallsByKeyStageEnd(aSchoolWithReading(marks));
    expect(places(found)).toEqual(["Oak!P2"]);
    expect(found[0]).toMatchObject({ severity: "query", found: "Expected" });
  });

  test("steps are compared by band, since they climb with age", () => {
    const marks = { forecastYearEnd: "5s", forecastKeyStageEnd: "6s" };
    expect(forecastFallsByKeyStageEnd(aSchoolWithReading(marks, { scale: "Steps" }))).toEqual([]);
  });
});
