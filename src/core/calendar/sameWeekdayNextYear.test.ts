import { assert, integer, property } from "fast-check";
import { academicYearOf } from "./academicYear";
import { addDays, sameWeekdayNextYear } from "./sameWeekdayNextYear";

describe("the same weekday next year", () => {
  test("is the nearest to the same date", () => {
    expect(sameWeekdayNextYear("2026-12-18")).toBe("2027-12-17");
    expect(sameWeekdayNextYear("2027-07-09")).toBe("2028-07-07");
  });

  test("does not fall back into the old school year", () => {
    expect(sameWeekdayNextYear("2026-09-01")).toBe("2027-09-07");
  });

  test("is always that weekday, in the next school year, at most a week from the date", () => {
    assert(
      property(integer({ min: 0, max: 12_000 }), (days) => {
        const day = addDays("2020-01-01", days);
        const next = sameWeekdayNextYear(day);
        const apart = (Date.parse(next) - Date.parse(day)) / 86_400_000;
        expect(apart % 7).toBe(0);
        expect([364, 371]).toContain(apart);
        expect(academicYearOf(next)).toBe(academicYearOf(day) + 1);
      }),
    );
  });
});
