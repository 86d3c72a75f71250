import fc from "fast-check";
import { columnLetters, parseA1, quoteTab, toA1, toAbsoluteA1 } from "./a1";

const grid = { rows: 1000, columns: 26 };

describe("A1 notation", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [18278, "ZZZ"],
  ])("column %p is %p", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("a block written is the block read", () => {
    const whole = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (row, column, rows, columns) => {
        const block = { row, column, rows, columns };
        expect(parseA1(toA1(block), grid)).toEqual({ block });
        expect(parseA1(`'It''s Oak'!${toAbsoluteA1(block)}`, grid)).toEqual({
          tab: "It's Oak",
          block,
        });
      }),
    );
  });

  test.each([
    ["B:C", { row: 1, column: 2, rows: 1000, columns: 2 }],
    ["2:5", { row: 2, column: 1, rows: 4, columns: 26 }],
    ["B3:B", { row: 3, column: 2, rows: 998, columns: 1 }],
    ["C5:A2", { row: 2, column: 1, rows: 4, columns: 3 }],
  ])("%p reaches to the edge or is put in order", (text, block) => {
    expect(parseA1(text, grid)).toEqual({ block });
  });

  test.each(["", "hello world", "A0", "1A", "A", "5", "A1:B2:C3x", "!A1"])(
    "%p is no reference",
    (text) => {
      expect(parseA1(text, grid)).toBeUndefined();
    },
  );

  test("tabs are quoted where their names need it", () => {
    expect([quoteTab("Oak"), quoteTab("Year 6"), quoteTab("It's")]).toEqual([
      "Oak",
      "'Year 6'",
      "'It''s'",
    ]);
  });
});
