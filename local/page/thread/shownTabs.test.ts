import { openSession, type Session } from "../../session";
import type { CellView } from "../protocol";
import { ShownTabs } from "./shownTabs";

/** A tab with frozen headers, in which the rows that say so colour what they name. */
const script = `
  function lay() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange("A1:C4").setValues([
      ["Reading", "Writing", "To look at"],
      ["EXXS", "EXS", ""],
      ["EXS", "EXS", "Reading (mend)"],
      ["GDS", "EXS", ""],
    ]);
    sheet.setFrozenRows(1);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=AND(TRIM(A$1)<>"",ISNUMBER(SEARCH("; "&TRIM(A$1)&" (mend)","; "&$C2)))')
      .setBackground("#f4cccc").setRanges([sheet.getRange("A2:B10")]).build();
    sheet.setConditionalFormatRules([rule]);
  }`;

describe("what has changed in a tab", () => {
  let session: Session;
  let tabs: ShownTabs;
  let id = 0;
  let name = "";

  beforeEach(async () => {
    session = await openSession({ script });
    const { workbook } = session.workspace;
    const [sheet] = workbook.sheets();
    if (sheet === undefined) throw new Error("A new workbook has a tab.");
    ({ name } = sheet);
    id = workbook.idOf(sheet);
    session.run("lay");
    tabs = new ShownTabs(() => workbook);
    tabs.whole(id);
  });

  /** Types into a cell, and gives what the pages are told. */
  const typed = (a1: string, row: number, column: number, text: string): readonly CellView[] => {
    session.edit(name, a1, [[text]]);
    return tabs.change(id, [{ row, column, rows: 1, columns: 1 }])?.cells ?? [];
  };

  test("is the cell that was typed into", () => {
    expect(typed("B2", 2, 2, "GDS")).toEqual([{ row: 2, column: 2, text: "GDS" }]);
  });

  test("is also what the row now says of another cell of it", () => {
    expect(typed("C2", 2, 3, "Reading (mend)")).toEqual([
      { row: 2, column: 1, text: "EXXS", look: { background: "#f4cccc" } },
      { row: 2, column: 3, text: "Reading (mend)" },
    ]);
  });

  test("is every row's, where a header was typed over", () => {
    expect(typed("A1", 1, 1, "Reading autumn")).toEqual([
      expect.objectContaining({ row: 1, column: 1, text: "Reading autumn" }),
      { row: 3, column: 1, text: "EXS" },
    ]);
  });

  test("comes with an empty text where a cell was emptied, and once only", () => {
    expect(typed("B4", 4, 2, "")).toEqual([{ row: 4, column: 2, text: "" }]);
    expect(tabs.change(id, [{ row: 1, column: 1, rows: 4, columns: 3 }])).toBeUndefined();
  });

  test("is told once, in whichever of several blocks it lies", () => {
    session.edit(name, "A2", [["EXS"], ["GDS"], ["WTS"]]);
    session.edit(name, "A9", [["WTS"]]);
    const change = tabs.change(id, [
      { row: 9, column: 1, rows: 1, columns: 1 },
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 1, rows: 2, columns: 1 },
    ]);
    expect(change?.cells.map(({ row, text }) => [row, text])).toEqual([
      [2, "EXS"],
      [3, "GDS"],
      [4, "WTS"],
      [9, "WTS"],
    ]);
  });
});
