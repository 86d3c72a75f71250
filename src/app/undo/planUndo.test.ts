import type { ChangedCells } from "./changedCells";
import { planUndo } from "./planUndo";

const changed: ChangedCells = {
  kind: "values",
  tab: "Oak",
  row: 2,
  column: 2,
  before: [
    ["", "WTS"],
    ["", "EXS"],
  ],
  after: [
    ["On track", "WTS"],
    ["Above target", "GDS"],
  ],
};

const oak = (...rows: readonly string[][]) => [["UPN", "Status", "Target"], ...rows];

describe("taking a change back", () => {
  test("every cell gets back what stood in it, in one rectangle", () => {
    const now = oak(["A", "On track", "WTS"], ["B", "Above target", "GDS"]);
    expect(planUndo(changed, now)).toEqual({
      cells: 3,
      leftAlone: [],
      leftRows: [],
      others: [],
      changes: [
        {
          kind: "values",
          tab: "Oak",
          row: 2,
          column: 2,
          values: [
            ["", "WTS"],
            ["", "EXS"],
          ],
        },
      ],
    });
  });

  test("what somebody has typed since stays, and is told; its neighbours go back", () => {
    const now = oak(["A", "On track", "WTS"], ["B", "Above target", "EM"]);
    const plan = planUndo(changed, now);
    expect(plan.leftAlone).toEqual([{ tab: "Oak", address: "C3", now: "EM" }]);
    expect(plan.cells).toBe(2);
    expect(plan.changes).toEqual([
      { kind: "values", tab: "Oak", row: 2, column: 2, values: [["", "WTS"]] },
      { kind: "values", tab: "Oak", row: 3, column: 2, values: [[""]] },
    ]);
  });

  test("where rows were sorted, a cell that shows something else is left alone", () => {
    const now = oak(["B", "Above target", "GDS"], ["A", "On track", "WTS"]);
    const plan = planUndo(changed, now);
    expect(plan.changes).toEqual([]);
    expect(plan.leftAlone.map(({ address }) => address)).toEqual(["B2", "B3", "C3"]);
  });

  test("a cell that is already as it was needs nothing and is not told", () => {
    const now = oak(["A", "", "WTS"], ["B", "", "EXS"]);
    const nothing = { cells: 0, leftAlone: [], leftRows: [], others: [], changes: [] };
    expect(planUndo(changed, now)).toEqual(nothing);
  });

  test("text that Sheets might run or change goes back as text", () => {
    const cells = { ...changed, before: [["=1+1"]], after: [["EXS"]] };
    const [change] = planUndo(cells, oak(["A", "EXS", ""])).changes;
    expect(change).toMatchObject({ values: [["'=1+1"]] });
  });
});
