import type { Change } from "../../../workbook/write/change";
import type { UndoStore } from "../../undo/undoStore";
import type { WorkbookStore } from "../../workbookStore";
import { tooLargeToUndo } from "./tooLargeToUndo";

const tab = { name: "Past marks", id: 1, values: [["UPN", "Mark"]] };

/** Undo that keeps records of so many characters. */
function undoOf(most: number): UndoStore {
  return {
    list: () => [],
    newToken: () => "token",
    holds: (record) => record.length <= most,
    keep: () => false,
    read: () => undefined,
    forget: () => undefined,
  };
}

/** A workbook to which nothing may be written while an import is only looked at. */
const store = {
  write: () => {
    throw new Error("Nothing is written before it has been shown.");
  },
} as unknown as WorkbookStore;

function told(rows: number, most: number) {
  const values = Array.from({ length: rows }, (_, index) => [`A${index}`, `${index % 7}`]);
  const changes: Change[] = [{ kind: "values", tab: tab.name, row: 2, column: 1, values }];
  return tooLargeToUndo(changes, [tab], store, undoOf(most));
}

test("an import that is too large to be undone is told of before it is written", () => {
  expect(told(10_000, 1_000)).toEqual([
    "This import is too large to be undone from the sidebar. Should you want to go back: File, Version history in the Sheet keeps the earlier state.",
  ]);
});

test("nothing is told of one that can be undone: 10,000 rows take a small part of what is kept", () => {
  expect(told(10_000, 270_000)).toEqual([]);
  expect(told(100, 0)).toEqual([]);
});
