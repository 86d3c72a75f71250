import { currentTerm, type Term } from "../../core/calendar/assessmentPoint";
import { isOnRoll } from "../../core/pupils/pupil";
import type { Mark } from "../../core/scales/mark";
import { type ClassRow, type Entry, entryOf } from "../../core/school/classRow";
import { rollByUpn } from "../../core/school/roll";
import type { School } from "../../core/school/school";
import { type Subject, subjects } from "../../core/subject";

/** How far the marks of one subject have come at the current assessment point. */
export interface PointEntries {
  readonly subject: Subject;
  readonly entered: number;
  /** Entries that nobody can read: they are neither a mark nor missing. */
  readonly unreadable: number;
  readonly of: number;
  /** The blank cells, as far as the tab has the column. */
  readonly missing: readonly { readonly row: ClassRow; readonly entry: Entry }[];
}

/**
 * How many children of some rows have a mark at the current point, by subject, and whose is
 * missing. A code that says why there is no grade counts as entered; what nobody can read is counted
 * apart. Children who have left or not joined yet are not counted. Before the year's first point opens
 * nothing is missing.
 */
export function pointEntries(rows: readonly ClassRow[], school: School): PointEntries[] {
  const term = currentTerm(school.settings.points, school.today);
  const present = presentRows(rows, school);
  return subjects.map((subject) => ofSubject(present, subject, term));
}

/** Rows of children who are here: those on roll, and those whom the Pupils tab does not know. */
export function presentRows(rows: readonly ClassRow[], school: School): ClassRow[] {
  const roll = rollByUpn(school);
  return rows.filter(({ upn }) => {
    const pupil = roll.get(upn)?.pupil;
    return !pupil || isOnRoll(pupil, school.today);
  });
}

function ofSubject(
  rows: readonly ClassRow[],
  subject: Subject,
  term: Term | undefined,
): PointEntries {
  const entries = rows.map((row) => ({ row, entry: term && entryOf(row, subject, term) }));
  const inState = (...states: readonly Mark["state"][]) =>
    entries.filter(({ entry }) => entry && states.includes(entry.mark.state));
  return {
    subject,
    entered: inState("scored", "absent").length,
    unreadable: inState("unreadable").length,
    of: rows.length,
    missing: inState("notYetAssessed").flatMap(({ row, entry }) => (entry ? [{ row, entry }] : [])),
  };
}
