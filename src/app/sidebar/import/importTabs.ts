import { cellText } from "../../../core/cell";
import type { FileTable } from "../../../workbook/import/importKind";
import { type ReadSchool, readSchool } from "../../../workbook/read/readSchool";
import { isoDate, type SheetTab, type SheetValue, toCellValue } from "../../../workbook/sheetValue";
import type { FixedTab } from "../../../workbook/tabs/allTabs";
import type { StoredTab, WorkbookStore } from "../../workbookStore";

/** Tabs into which nothing is imported. */
const unread: readonly FixedTab[] = ["checks", "letters", "phrases", "log"];

/** A workbook as an import sees it. */
export interface ImportTabs {
  /** The tabs as they were read. */
  readonly stored: readonly StoredTab[];
  readonly read: ReadSchool;
  /** Tabs of the school's own, from which data may be taken. */
  readonly own: readonly SheetTab[];
}

/** Reads the tabs and tells the school's own from those that the add-on knows. */
export function readImportTabs(store: WorkbookStore, now: Date): ImportTabs {
  const stored = store.readTabs(unread);
  const read = readSchool(stored, isoDate(now));
  const known = new Set(
    [...Object.values(read.tabs.fixed), ...read.tabs.classes].map(({ tab }) => tab),
  );
  return { stored, read, own: stored.filter((tab) => !known.has(tab)) };
}

/** A tab of the workbook as a table of a file: days as `YYYY-MM-DD`, numbers as they would be typed. */
export function tabTable({ name, values }: SheetTab): FileTable {
  return { name, rows: values.map((row) => row.map(asFileText)) };
}

function asFileText(value: SheetValue): string {
  // Sheets computes in binary: 0.1 + 0.2 is not 0.30000000000000004 to anybody who reads it.
  const rounded = typeof value === "number" ? Number(value.toPrecision(12)) : value;
  return cellText(toCellValue(rounded));
}
