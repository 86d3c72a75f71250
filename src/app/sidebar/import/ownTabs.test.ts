import { amira, ben, resultsWorkbook } from "../../../../testing/workbook/resultsWorkbook";
import type { SheetTab } from "../../../workbook/sheetValue";
import type { WorkbookStore } from "../../workbookStore";
import { ownTabs } from "./ownTabs";
import { previewImport } from "./previewImport";

const now = new Date(2026, 10, 23);
const tracking: SheetTab = {
  name: "Oak tracking",
  values: [
    ["UPN", "Reading Aut", "Maths Aut"],
    [amira.upn ?? "", "EXS", "GDS"],
    [ben.upn ?? "", "WTS", "EXS"],
  ],
};

/** A workbook to which nothing may be written. */
function holding(...tabs: readonly SheetTab[]): WorkbookStore {
  const readTabs = () => tabs.map((tab, id) => ({ ...tab, id }));
  const write = () => {
    throw new Error("A preview writes nothing.");
  };
  return { readTabs, write } as unknown as WorkbookStore;
}

test("a tracking tab copied into the workbook is offered, and brings its marks to the class tab", () => {
  const store = holding(...resultsWorkbook(), tracking, { name: "Blank", values: [[""]] });
  expect(ownTabs(store, now)).toEqual(["Oak tracking"]);
  const preview = previewImport(
    { store, undo: {} as never, now },
    { source: { from: "workbook", tabs: ["Oak tracking"] }, columns: {}, answers: {} },
  );
  expect(preview.kind).toBe("trackingSheet");
  expect(preview.counts).toMatchObject({ add: 2, refuse: 0, ask: 0 });
});

test("an example of a column of days is shown as schools write days", () => {
  const list = {
    name: "Office",
    values: [
      ["Surname", "First name", "DOB"],
      ["Fir", "Dan", new Date(2017, 9, 4)],
    ],
  };
  const preview = previewImport(
    { store: holding(...resultsWorkbook(), list), undo: {} as never, now },
    { source: { from: "workbook", tabs: ["Office"] }, columns: {}, answers: {} },
  );
  expect(preview.headers.map(({ example }) => example)).toEqual(["Fir", "Dan", "04/10/2017"]);
});
