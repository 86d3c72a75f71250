import { cellText, dateText, numberText } from "./cellText";

describe("numberText", () => {
  test.each([
    ["0.30000000000000004", "0.3"],
    ["63.5", "63.5"],
    ["1E+21", "1000000000000000000000"],
    ["1.2345678901234E+20", "123456789012340000000"],
    ["8.3800000000000008", "8.38"],
    ["1E-7", "0.0000001"],
    ["-4", "-4"],
    ["0", "0"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(numberText(stored)).toBe(shown);
  });
});

describe("dateText", () => {
  test("a day has no time, a moment has, and a time has no day", () => {
    expect(dateText(new Date(Date.UTC(2016, 1, 29)))).toBe("2016-02-29");
    expect(dateText(new Date(Date.UTC(2026, 6, 7, 9, 29, 59, 999)))).toBe("2026-07-07 09:30");
    expect(dateText(new Date(Date.UTC(1899, 11, 31, 14, 5)))).toBe("14:05");
  });
});

test("an empty cell and a truth have texts too", () => {
  expect([cellText(null), cellText(true), cellText(false)]).toEqual(["", "TRUE", "FALSE"]);
});
