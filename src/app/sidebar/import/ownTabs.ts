import type { WorkbookStore } from "../../workbookStore";
import { readImportTabs } from "./importTabs";

/** The names of the tabs that are the school's own and hold something, in the order of the workbook. */
export function ownTabs(store: WorkbookStore, now: Date): string[] {
  const { own } = readImportTabs(store, now);
  return own
    .filter(({ values }) => values.some((row) => row.some((value) => value !== "")))
    .map(({ name }) => name);
}
