import { cellText } from "../../core/cell";
import { type ClassRow, type TextForParents, textsForParents } from "../../core/school/classRow";
import { readSchool } from "../../workbook/read/readSchool";
import { asText, isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import { classTabLayout } from "../../workbook/tabs/classTab";
import type { PlacedCell } from "../../workbook/write/rectangles";
import type { Changed, ChildTextsChange } from "../api";
import { type Changing, changeWorkbook } from "./changeWorkbook";
import { plainLines } from "./childTexts";
import { gone } from "./childView";
import { placeOf } from "./names";
import { SidebarProblem } from "./sidebarProblem";
import { typedChanges } from "./writeCells";

/** Beside these, only the class tabs are needed. */
const unread = fixedTabsBut("pupils", "settings", "scales");

/** Sheets takes no more characters in a cell (Google Sheets limits). */
const longestText = 50_000;

/**
 * Writes what a teacher has changed of a child's texts. The child's row is found by UPN; a text
 * that is no longer what was shown is left alone, the others are written.
 */
export function saveChild(changing: Changing, { upn, before, after }: ChildTextsChange): Changed {
  return changeWorkbook(changing, "Save a child's texts", (store) => {
    const stored = store.readTabs(unread);
    const { school } = readSchool(stored, isoDate(changing.now));
    const row = school.classRows.find((each) => each.upn === upn);
    const tab = stored.find(({ name }) => name === row?.cells.upn.tab);
    if (upn === "" || !row || !tab) throw new SidebarProblem(gone);
    const cells: PlacedCell[] = [];
    const leftAlone: Changed["leftAlone"][number][] = [];
    for (const key of textsForParents) {
      const wanted = plainLines(after[key]);
      if (wanted === plainLines(before[key])) continue;
      const cell = cellOf(row, key, wanted);
      const now = plainLines(cellText(cell.typed));
      if (now === wanted) continue;
      if (now !== plainLines(before[key])) leftAlone.push({ ...placeOf(cell), now });
      else cells.push({ row: cell.row, column: cell.column, value: asText(wanted) });
    }
    return {
      changes: typedChanges(tab, cells, school.today, store),
      what: `Saved what is written about 1 child in ${row.className}`,
      leftAlone,
    };
  });
}

function cellOf(row: ClassRow, key: TextForParents, wanted: string) {
  const cell = row.cells[key];
  const header = classTabLayout.columns.find((column) => column.key === key)?.header ?? key;
  if (cell.column === 0) {
    throw new SidebarProblem(
      `The class tab has no column ‘${header}’, so nothing was saved. Choose Set up this workbook to add it, then save again.`,
    );
  }
  if (wanted.length > longestText) {
    throw new SidebarProblem(
      `‘${header}’ is longer than a cell can hold (50,000 characters), so nothing was saved. Please shorten it.`,
    );
  }
  return cell;
}
