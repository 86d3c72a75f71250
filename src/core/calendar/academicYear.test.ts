import fc from "fast-check";
import { academicYearName, academicYearOf, readAcademicYear } from "./academicYear";

describe("academic year", () => {
  test("the year runs from 1 September to 31 August", () => {
    expect(
      ["2026-08-31", "2026-09-01", "2026-12-31", "2027-01-01", "2027-08-31"].map(academicYearOf),
    ).toEqual([2025, 2026, 2026, 2026, 2026]);
  });

  test("it is written as schools write it, across a century too", () => {
    expect(academicYearName(2026)).toBe("2026/27");
    expect(academicYearName(2099)).toBe("2099/00");
  });

  test.each(["2026/27", "2026-27", "2026/2027", " 2026 / 27 ", "2026"])("%p is 2026/27", (text) => {
    expect(readAcademicYear(text)).toBe(2026);
  });

  test.each(["2026/28", "26/27", "1999/00", "", "2026/7", "last year", "2026/27/28"])(
    "%p is not a year",
    (text) => {
      expect(readAcademicYear(text)).toBeUndefined();
    },
  );

  test("a year that is written can be read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
        expect(readAcademicYear(academicYearName(year))).toBe(year);
      }),
    );
  });
});
