import { asText, isoDate, toCellValue, toSheetDate } from "./sheetValue";

test("a day is the same day on the way to Sheets and back, in summer time too", () => {
  for (const day of ["2026-03-29", "2026-07-01", "2026-10-25", "2027-01-01"]) {
    expect(isoDate(toSheetDate(day))).toBe(day);
  }
});

test("a time of day typed with a date is dropped", () => {
  expect(toCellValue(new Date(2026, 8, 1, 23, 59))).toEqual({ date: "2026-09-01" });
});

test("an empty cell is the empty text", () => {
  expect([toCellValue(""), toCellValue(null), toCellValue(undefined)]).toEqual(["", "", ""]);
});

test("text that Sheets would take for a formula, a number or a day is kept as text", () => {
  expect(["=A1", "+1", "-1", "@x", "'x", "12e345", "1-2", "3b"].map(asText)).toEqual([
    "'=A1",
    "'+1",
    "'-1",
    "'@x",
    "''x",
    "'12e345",
    "'1-2",
    "'3b",
  ]);
  expect(["EXS", "O'Neill", "–"].map(asText)).toEqual(["EXS", "O'Neill", "–"]);
});
