import { amira, classOf, pupils } from "../../../../testing/workbook/tabs";
import { readSchool } from "../../../workbook/read/readSchool";
import { importSource } from "./importSource";

const own = { name: "Marks 2025", values: [["UPN", "Reading Aut"]] };
const tabs = [pupils(amira), classOf("Oak", amira)];
const asked = (name: string) =>
  importSource(
    { source: { from: "workbook", tabs: [name] }, columns: {}, answers: {} },
    { stored: [], read: readSchool(tabs, "2026-11-23"), own: [own] },
  );

test("a tab of the school's own is taken as a table", () => {
  expect(asked("Marks 2025").tables).toEqual([{ name: "Marks 2025", rows: own.values }]);
});

test("a class tab of the workbook is no source: it is connected already", () => {
  expect(() => asked("Oak")).toThrow(/^‘Oak’ is a class tab of this workbook/);
});

test("no more is a tab that is gone, or another of the add-on's", () => {
  expect(() => asked("Nowhere")).toThrow(/^‘Nowhere’ is not one of the school's own tabs/);
  expect(() => asked("Pupils")).toThrow(/^‘Pupils’ is not one of the school's own tabs/);
});
