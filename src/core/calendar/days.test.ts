import fc from "fast-check";
import { ageInMonths, dayInFigures, dayInWords, isDay, readDay } from "./days";

const anyDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  test("a day must exist: 29 February in leap years alone", () => {
    expect(["2024-02-29", "2023-02-29", "2026-04-31", "2026-13-01"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each(["14/09/2016", "14.9.16", "14-9-2016", "2016-09-14", " 14/9/2016 "])(
    "%p is 14 September 2016, day first",
    (text) => {
      expect(readDay(text)).toBe("2016-09-14");
    },
  );

  test.each(["09/14/2016", "31/02/2016", "14 Sept 2016", "42627", "", "14/09"])(
    "%p cannot be read as a day",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  test("days are written in words and in figures", () => {
    expect(dayInWords("2016-09-04")).toBe("4 September 2016");
    expect(dayInFigures("2016-09-04")).toBe("04/09/2016");
  });

  test("a day in figures reads as the same day", () => {
    fc.assert(fc.property(anyDay, (day) => expect(readDay(dayInFigures(day))).toBe(day)));
  });
});

describe("age in months", () => {
  test.each([
    ["2016-09-14", "2026-09-14", 120],
    ["2016-09-14", "2026-09-13", 119],
    ["2016-09-14", "2026-10-13", 120],
    ["2016-01-31", "2016-02-29", 0],
    ["2016-09-14", "2016-09-14", 0],
  ])("born %s, a child is on %s %p whole months old", (born, on, months) => {
    expect(ageInMonths(born, on)).toBe(months);
  });

  test("nobody grows younger", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (born, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        expect(ageInMonths(born, later)).toBeGreaterThanOrEqual(ageInMonths(born, sooner));
      }),
    );
  });
});
