import fc from "fast-check";
import { cellAddress, cellText, columnLetters, isBlank } from "./cell";

describe("isBlank", () => {
  test("an empty cell and one of spaces are blank", () => {
    expect(["", "  ", "\n"].map(isBlank)).toEqual([true, true, true]);
  });

  test("nought, an empty tick box and a date are not", () => {
    expect([0, false, { date: "2026-09-01" }].map(isBlank)).toEqual([false, false, false]);
  });
});

describe("cellText", () => {
  test("text is trimmed, figures and tick boxes are written out, dates are ISO", () => {
    expect([" EXS ", 105, 0, true, false, { date: "2026-09-01" }].map(cellText)).toEqual([
      "EXS",
      "105",
      "0",
      "TRUE",
      "FALSE",
      "2026-09-01",
    ]);
  });
});

describe("cellAddress", () => {
  test("addresses are as people write them", () => {
    expect(cellAddress({ row: 5, column: 7 })).toBe("G5");
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  test("letters tell columns apart, and later columns never have fewer letters", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18278 }), (column) => {
        const value = Array.from(columnLetters(column)).reduce(
          (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
          0,
        );
        expect(value).toBe(column);
      }),
    );
  });
});
