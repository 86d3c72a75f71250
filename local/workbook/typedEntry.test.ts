import { readTyped } from "./typedEntry";

const british = { year: 2026, dayFirst: true };
const typed = (text: string) => readTyped(text, false, british);
const date = (year: number, month: number, day: number, hours = 0, minutes = 0) =>
  expect.objectContaining({ kind: "date", wall: Date.UTC(year, month - 1, day, hours, minutes) });

describe("what typing a text makes of it", () => {
  test.each([
    ["12", 12],
    ["-3.5", -3.5],
    [".5", 0.5],
    ["1,234", 1234],
    ["1e3", 1000],
    ["50%", 0.5],
    ["£2.50", 2.5],
    [" 7 ", 7],
  ])("%p is a number", (text, number) => {
    expect(typed(text)).toMatchObject({ kind: "number", number });
  });

  test.each([
    ["1/9/2026", date(2026, 9, 1)],
    ["01-09-26", date(2026, 9, 1)],
    ["1.9.2026", date(2026, 9, 1)],
    ["2026-09-01", date(2026, 9, 1)],
    ["2026-09-01 09:30", date(2026, 9, 1, 9, 30)],
    ["3/4", date(2026, 4, 3)],
    ["1-2", date(2026, 2, 1)],
    ["1 Sep 2026", date(2026, 9, 1)],
    ["1 September", date(2026, 9, 1)],
    ["September 1, 2026", date(2026, 9, 1)],
    ["Sep 2026", date(2026, 9, 1)],
    ["1/9/31", date(1931, 9, 1)],
  ])("%p is a date", (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test("3/4 is the fourth of March in America", () => {
    expect(readTyped("3/4", false, { year: 2026, dayFirst: false })).toEqual(date(2026, 3, 4));
  });

  test.each([
    "3b",
    "3s+",
    "EXS",
    "WTS",
    "31/2/2026",
    "1-2-3-4",
    "May",
    "10:3",
    "1,23",
    "p8 (a)",
    "",
  ])("%p stays text", (text) => {
    expect(typed(text)).toEqual({ kind: "text", text });
  });

  test("TRUE and false are booleans", () => {
    expect([typed("TRUE"), typed("false")]).toEqual([
      { kind: "boolean", boolean: true },
      { kind: "boolean", boolean: false },
    ]);
  });

  test("an equals sign begins a formula", () => {
    expect(typed("=A1+1")).toEqual({ kind: "formula", formula: "A1+1" });
    expect(typed("=")).toEqual({ kind: "text", text: "=" });
  });

  test("an apostrophe is eaten and keeps the rest as text", () => {
    expect(typed("'12")).toEqual({ kind: "text", text: "12" });
  });

  test.each(["12", "=A1", "3/4", "TRUE"])("a cell of plain text keeps %p", (text) => {
    expect(readTyped(text, true, british)).toEqual({ kind: "text", text });
  });
});
