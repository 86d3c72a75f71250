import type { ReadSchool } from "../read/readSchool";
import type { SheetTab } from "../sheetValue";
import type { TextGrid } from "../write/plannedCells";

/** A workbook as the turn of the year needs it: beside its values, the formulas and notes of some tabs. */
export interface YearWorkbook extends ReadSchool {
  readonly sheetTabs: readonly SheetTab[];
  /** The formulas of a tab; the empty string where a cell has none. */
  readonly formulasOf: (tab: string) => TextGrid;
  readonly notesOf: (tab: string) => TextGrid;
}
