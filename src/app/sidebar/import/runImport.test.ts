import { SharedSheet } from "../../../../testing/beside/sharedSheet";
import { decidingDay, decidingSchool } from "../../../../testing/workbook/decidingSchool";
import { amira } from "../../../../testing/workbook/tabs";
import type { ImportRequest } from "../../api";
import { previewImport } from "./previewImport";
import { runImport } from "./runImport";

test("a mark that somebody types after the preview is not written over: the import is to be looked at again", () => {
  const sheet = new SharedSheet(decidingSchool().store.readTabs());
  const changing = { store: sheet.store, undo: sheet.undo, now: decidingDay };
  const rows = [
    ["UPN", "Subject", "Mark", "Term", "Academic year"],
    [amira.upn, "Reading", "GDS", "Autumn", "2026/27"],
  ];
  const source = {
    from: "file" as const,
    fileName: "marks.csv",
    tables: [{ name: "marks", rows }],
  };
  const asking: ImportRequest = { source, kind: "plainResults", columns: {}, answers: {} };
  const [question] = previewImport(changing, asking).questions;
  const request = { ...asking, answers: { [question?.id ?? ""]: "replace" } };
  const { plan } = previewImport(changing, request);
  const row = sheet.values("Oak")[sheet.rowOf("Oak", amira.upn)] ?? [];
  const column = sheet.column("Oak", "Reading autumn");
  row[column] = "WTS";
  expect(() => runImport(changing, { ...request, plan })).toThrow(/Something was changed/);
  expect(row[column]).toBe("WTS");
});
