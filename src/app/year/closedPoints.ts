import { type Term, terms } from "../../core/calendar/assessmentPoint";
import type { School } from "../../core/school/school";
import { type ReadSchool, readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { Changed } from "../api";
import type { PointProtection } from "../pointProtection";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import { columnsOf, editorsOf, protectionName } from "../sidebar/year/changePoint";
import { undoChange } from "../undo/undoChange";
import type { UndoStore } from "../undo/undoStore";
import type { WorkbookStore } from "../workbookStore";
import { closedToWriter } from "./closedToWriter";
import { startsYear } from "./lastingRecords";

/**
 * Takes away the protection of this year's closed points, so that the next year's marks can be typed in
 * the same columns. Closed marks still says how the marks stood.
 *
 * @throws {SidebarProblem} Where Google does not let this person: the year is then not begun.
 */
export function freeClosedPoints(read: ReadSchool, protection: PointProtection): void {
  const names = read.tabs.classes.map(({ tab }) => tab.name);
  const refused = closedTerms(read.school).flatMap((term) =>
    protection.release(protectionName(term, read.school), names),
  );
  const closed = [...new Set(refused.map(({ tab }) => tab))];
  if (closed.length > 0) throw new SidebarProblem(closedToWriter(closed, read.school).join(" "));
}

/** What taking a change back works with. */
export interface UndoingYear {
  readonly store: WorkbookStore;
  readonly undo: UndoStore;
  readonly protection: PointProtection;
  readonly now: Date;
}

/** Takes a change back. With the start of a year, the points that were closed before it are protected again. */
export function undoWithClosedPoints(
  { store, undo, protection, now }: UndoingYear,
  token: string,
): Changed {
  const entry = undo.list().find((each) => each.token === token);
  const changed = undoChange(store, undo, token, now);
  if (!entry || !startsYear(entry)) return changed;
  const read = readSchool(store.readTabs(unread), isoDate(now));
  const { school } = read;
  const refused = closedTerms(school).flatMap((term) =>
    protection.protect(
      protectionName(term, school),
      columnsOf(term, read),
      editorsOf(school.staff ?? []),
    ),
  );
  return { ...changed, sentence: [changed.sentence, ...refusals(refused)].join(" ") };
}

const unread = fixedTabsBut("pupils", "settings", "scales", "staff", "closedMarks");

/** The points of the year that the head has closed: their marks are kept. */
export function closedTerms({ closedMarks = [], settings }: School): Term[] {
  return terms.filter((term) =>
    closedMarks.some((row) => row.term === term && row.year === settings.academicYear),
  );
}
