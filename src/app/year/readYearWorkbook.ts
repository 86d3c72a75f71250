import type { YearWorkbook } from "../../workbook/newYear/yearWorkbook";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import type { TextGrid } from "../../workbook/write/plannedCells";
import type { WorkbookStore } from "../workbookStore";

/** Reads the whole workbook: one call a tab, and one for the formulas and notes of each tab asked for. */
export function readYearWorkbook(store: WorkbookStore, now: Date): YearWorkbook {
  const sheetTabs = store.readTabs();
  const once = (read: (tab: string) => TextGrid) => {
    const known = new Map<string, TextGrid>();
    return (tab: string) => {
      const grid = known.get(tab) ?? read(tab);
      known.set(tab, grid);
      return grid;
    };
  };
  return {
    ...readSchool(sheetTabs, isoDate(now)),
    sheetTabs,
    formulasOf: once(store.readFormulas),
    notesOf: once(store.readNotes),
  };
}
