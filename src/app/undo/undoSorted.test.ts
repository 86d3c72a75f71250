import { SharedSheet } from "../../../testing/beside/sharedSheet";
import { decidingDay, decidingSchool } from "../../../testing/workbook/decidingSchool";
import { amira, ben } from "../../../testing/workbook/tabs";
import { childView } from "../sidebar/childView";
import { saveChild } from "../sidebar/saveChild";
import { undoChange } from "./undoChange";

/** Amira's comment was saved in the sidebar; then somebody sorted Oak, so that her row is the second. */
function savedAndSorted(bens: string) {
  const sheet = new SharedSheet(decidingSchool().store.readTabs());
  const { texts } = childView(sheet.store, amira.upn, decidingDay);
  const saved = { upn: amira.upn, before: texts, after: { ...texts, comment: "Well done." } };
  const changing = { store: sheet.store, undo: sheet.undo, now: decidingDay };
  const { undo } = saveChild(changing, saved);
  const oak = sheet.values("Oak");
  const column = sheet.column("Oak", "Comment");
  const row = oak[sheet.rowOf("Oak", ben.upn)];
  if (row) row[column] = bens;
  oak.push(...oak.splice(1).reverse());
  return {
    undo: () => undoChange(sheet.store, sheet.undo, undo?.token ?? "", decidingDay),
    comments: () => oak.slice(1).map((each) => [each[0], each[column]]),
  };
}

describe("undoing a change of a tab that was sorted since", () => {
  test("gives the child's own row back what stood in it", () => {
    const { undo, comments } = savedAndSorted("");
    expect(undo()).toMatchObject({ leftAlone: [] });
    expect(comments()).toEqual([
      [ben.upn, ""],
      [amira.upn, ""],
    ]);
  });

  test("leaves the row that stands there now, though somebody typed the same in it", () => {
    const { undo, comments } = savedAndSorted("Well done.");
    undo();
    expect(comments()).toEqual([
      [ben.upn, "Well done."],
      [amira.upn, ""],
    ]);
  });
});
