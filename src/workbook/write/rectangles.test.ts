import { array, assert, integer, property, uniqueArray } from "fast-check";
import { rectanglesOf } from "./rectangles";

const cell = (row: number, column: number, value = `${row},${column}`) => ({ row, column, value });

describe("cells gathered into rectangles", () => {
  test("neighbours in a row, and rows that reach equally far, are one", () => {
    const cells = [cell(3, 2), cell(2, 1), cell(2, 2), cell(3, 1)];
    expect(rectanglesOf(cells)).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          ["2,1", "2,2"],
          ["3,1", "3,2"],
        ],
      },
    ]);
  });

  test("a gap parts them", () => {
    expect(rectanglesOf([cell(2, 1), cell(2, 3), cell(4, 1)])).toHaveLength(3);
  });

  test("every cell is in one rectangle, and no other cell is", () => {
    const places = uniqueArray(array(integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 2 }), {
      selector: String,
    });
    assert(
      property(places, (all) => {
        const written = rectanglesOf(all.map(([row = 1, column = 1]) => cell(row, column))).flatMap(
          ({ row, column, values }) =>
            values.flatMap((line, down) =>
              line.map((value, across) => {
                expect(value).toBe(`${row + down},${column + across}`);
                return value;
              }),
            ),
        );
        expect([...written].sort()).toEqual(all.map(String).sort());
      }),
    );
  });
});
