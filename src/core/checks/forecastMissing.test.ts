import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { forecastMissing } from "./forecastMissing";

describe("forecastMissing", () => {
  const inJanuary = { today: "2027-01-10" };

  test("before any point, and while the point is open, nothing is asked for", () => {
    expect(forecastMissing(aSchoolWithReading({}, { today: "2026-10-01" }))).toEqual([]);
    expect(forecastMissing(aSchoolWithReading({}))).toEqual([]);
  });

  test("once the current point has closed each blank forecast is a reminder", () => {
    const found = forecastMissing(aSchoolWithReading({ forecastYearEnd: "EXS" }, inJanuary));
    expect(places(found).slice(0, 2)).toEqual(["Oak!P2", "Oak!X2"]);
    expect(found).toHaveLength(5);
  });

  test("a child who joined after the point is not asked for", () => {
    expect(
      forecastMissing(aSchoolWithReading({}, { ...inJanuary, pupil: { joined: "05/01/2027" } })),
    ).toEqual([]);
  });
});
