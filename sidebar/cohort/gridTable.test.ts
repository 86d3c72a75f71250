import { gridTable } from "./gridTable";

describe("a transition grid as a table", () => {
  const table = gridTable([
    { from: "Expected", to: "Greater depth", children: ["Ada"] },
    { from: "Expected", to: "Expected", children: ["Ben", "Cara"] },
    { from: "Below", to: "Expected", children: ["Dev"] },
    { from: "No start", to: "Expected", children: ["Eve"] },
    { from: "Below", to: "Below", children: [] },
  ]);

  test("bands run from lowest to highest, other words after them", () => {
    expect(table.columns).toEqual(["Below", "Expected", "Greater depth"]);
    expect(table.rows.map(({ from }) => from)).toEqual(["Below", "Expected", "No start"]);
  });

  test("every child stands in one cell, and an empty cell is no cell", () => {
    expect(table.rows.map(({ total }) => total)).toEqual([1, 3, 1]);
    expect(table.rows[1]?.cells.map((cell) => cell?.children.length)).toEqual([undefined, 2, 1]);
  });

  test("without cells there is no table", () => {
    expect(gridTable([])).toEqual({ columns: [], rows: [] });
  });
});
