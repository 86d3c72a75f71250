import { dayInFigures } from "../../../core/calendar/days";
import { cellText } from "../../../core/cell";
import type { ClassRow } from "../../../core/school/classRow";
import { readSchool } from "../../../workbook/read/readSchool";
import { asText, isoDate, toSheetDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import { meetingKindNames } from "../../../workbook/tabs/records";
import type { Change } from "../../../workbook/write/change";
import type { Changed, ReviewRecord } from "../../api";
import type { StoredTab, WorkbookStore } from "../../workbookStore";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { plainLines } from "../childTexts";
import { gone } from "../childView";
import { placeOf } from "../names";
import { SidebarProblem } from "../sidebarProblem";
import { cellChanges, typedChanges } from "../writeCells";
import { newRow, tabThatMustStand } from "./recordTab";
import { typedDay } from "./typedDay";

/** Beside these, only the class tabs are needed. */
const unread = fixedTabsBut("pupils", "settings", "scales", "meetings");

/**
 * Records that a child has reviewed progress with the teacher (target-setting policy, 4.6): the day and the child's words as a
 * row of the Meetings tab, and the words in the class tab, where letters find them. Words that somebody else has changed in
 * the class tab since they were shown are left alone there; the Meetings tab keeps these all the same.
 */
export function recordReview(changing: Changing, wanted: ReviewRecord): Changed {
  const day = typedDay(wanted.heldOn);
  return changeWorkbook(changing, "Record a child's review", (store) => {
    const today = isoDate(changing.now);
    if (day > today) {
      throw new SidebarProblem(
        "The day of the review is still to come. Please type the day it took place.",
      );
    }
    const stored = store.readTabs(unread);
    const { school, tabs } = readSchool(stored, today);
    const known = tabThatMustStand(tabs.fixed.meetings, "Meetings");
    const row = school.classRows.find(({ upn }) => upn !== "" && upn === wanted.upn);
    if (!row) throw new SidebarProblem(gone);
    const isThere = school.meetings.some(
      ({ kind, upn, meetingDate }) =>
        kind === "reviewWithChild" && upn === wanted.upn && meetingDate === day,
    );
    if (isThere) {
      throw new SidebarProblem(
        `A review on ${dayInFigures(day)} is recorded for this child already, so nothing was written. What the child said can be changed on the screen A child.`,
      );
    }
    const words = plainLines(wanted.childsWords);
    const cells = newRow(known, {
      meetingDate: toSheetDate(day),
      className: asText(row.className),
      upn: wanted.upn,
      kind: meetingKindNames.reviewWithChild,
      childsWords: asText(words),
    });
    const inClass = wordsInClass(row, words, plainLines(wanted.before), stored, store, today);
    return {
      changes: [...cellChanges(known.tab.name, cells), ...inClass.changes],
      what: `Recorded the review of 1 child in ${row.className}`,
      leftAlone: inClass.leftAlone,
    };
  });
}

function wordsInClass(
  row: ClassRow,
  words: string,
  before: string,
  stored: readonly StoredTab[],
  store: WorkbookStore,
  today: string,
): { readonly changes: readonly Change[]; readonly leftAlone: Changed["leftAlone"] } {
  const cell = row.cells.childsWords;
  const tab = stored.find(({ name }) => name === cell.tab);
  const now = plainLines(cellText(cell.typed));
  if (!tab || cell.column === 0 || words === "" || words === now) {
    return { changes: [], leftAlone: [] };
  }
  if (now !== before) return { changes: [], leftAlone: [{ ...placeOf(cell), now }] };
  const placed = { row: cell.row, column: cell.column, value: asText(words) };
  return { changes: typedChanges(tab, [placed], today, store), leftAlone: [] };
}
