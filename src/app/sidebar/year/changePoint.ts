import { academicYearName } from "../../../core/calendar/academicYear";
import { pointState, type Term, termNames, terms } from "../../../core/calendar/assessmentPoint";
import { dayInFigures, readDay } from "../../../core/calendar/days";
import type { IsoDate } from "../../../core/cell";
import type { School } from "../../../core/school/school";
import type { StaffMember } from "../../../core/school/staff";
import { subjects } from "../../../core/subject";
import { plainHeader, readRows } from "../../../workbook/layout/columnMap";
import { type ReadSchool, readSchool } from "../../../workbook/read/readSchool";
import { asText, isoDate } from "../../../workbook/sheetValue";
import { fixedTabsBut } from "../../../workbook/tabs/allTabs";
import { cellsOf, type ValuesChange } from "../../../workbook/write/change";
import type { Changed } from "../../api";
import { besidePeople } from "../../beside/besidePeople";
import { untilStill } from "../../beside/changedMeanwhile";
import { logJob } from "../../log";
import type { PointProtection, ProtectedColumns } from "../../pointProtection";
import { refusals } from "../../refusals";
import type { WorkbookStore } from "../../workbookStore";
import { deciderWith } from "../decider";
import { SidebarProblem } from "../sidebarProblem";
import { forgetClosedMarks, keepClosedMarks } from "./closedMarks";

/** What opening or closing a point works with. */
export interface ChangingPoint {
  readonly store: WorkbookStore;
  readonly protection: PointProtection;
  readonly now: Date;
}

/** Which point to close, or to open until a day as people type it. */
export interface PointChange {
  readonly point: string;
  readonly close: boolean;
  readonly until: string;
}

const unread = fixedTabsBut("pupils", "settings", "scales", "staff", "closedMarks");

/**
 * Closes an assessment point, or opens it until a day: the head's decision, kept as the point's dates
 * in Settings. Closing first protects the point's columns in the class tabs, then keeps the marks as
 * they stand, so that a mark typed at that very moment is either kept or noticed later. Opening takes
 * both back. The way back is the other button, not undo, which knows nothing of protection.
 */
export function changePoint(
  { store, protection, now }: ChangingPoint,
  change: PointChange,
  by: string,
): Changed {
  const before = readSchool(store.readTabs(unread), isoDate(now));
  const { school } = before;
  const { staff = [] } = school;
  const who = deciderWith(
    change.close ? "closes the point" : "opens the point",
    "opening and closing assessment points",
    { staff, address: store.who(), typed: by },
  );
  const term = heldTerm(change.point, school);
  const name = protectionName(term, school);
  const places = columnsOf(term, before);
  const until = change.close ? dayBefore(school.today) : untilDay(change.until, school);
  // Whatever stops the job stops it before anything is protected.
  settingChanges(before, term, change.close, until);
  if (!before.tabs.fixed.closedMarks) throw new SidebarProblem(noTab);
  const refused = change.close
    ? protection.protect(name, places, editorsOf(staff))
    : protection.release(
        name,
        places.map(({ tab }) => tab),
      );
  // What was typed before the columns were protected is part of what stood when the point closed.
  const { changes, notWritten } = untilStill(() => {
    const beside = besidePeople(store);
    const read = readSchool(beside.readTabs(unread), isoDate(now));
    const known = read.tabs.fixed.closedMarks;
    if (!known) throw new SidebarProblem(noTab);
    const planned = [
      ...settingChanges(read, term, change.close, until),
      ...(change.close
        ? keepClosedMarks(known, read.school, term, who.name)
        : forgetClosedMarks(known, read.school, term)),
    ];
    return { changes: planned, notWritten: beside.write(planned) };
  });
  const title = `the ${termNames[term].toLowerCase()} point`;
  const what = change.close ? `Closed ${title}` : `Opened ${title} until ${dayInFigures(until)}`;
  const said = [`${what}.`, ...refusals([...refused, ...notWritten])];
  const cells = changes.reduce((total, each) => total + cellsOf(each), 0);
  const job = change.close ? "Close an assessment point" : "Open an assessment point";
  logJob(store, { job, sentences: said, cells, by: who.signature }, now);
  const more = change.close ? closedWords : "";
  return { sentence: [...said, more].filter(Boolean).join(" "), leftAlone: [] };
}

const closedWords =
  "Its columns are protected: Google keeps others from editing them, not from reading them, and the owner of the Sheet can always edit. A teacher who needs a change asks for it under A child.";

const noTab =
  "There is no Closed marks tab, so the point was not closed. Choose Set up this workbook, then try again.";

function heldTerm(name: string, { settings }: School): Term {
  const term = terms.find((each) => termNames[each] === name);
  if (term === undefined) throw new SidebarProblem(`There is no assessment point ‘${name}’.`);
  if (pointState(settings.points[term], "9999-12-31") === "notHeld") {
    throw new SidebarProblem(
      `The ${name.toLowerCase()} point is not held this year: its dates in Settings are blank. Type them there first.`,
    );
  }
  return term;
}

/** What the protection of a closed point is called in Sheets. */
export function protectionName(term: Term, { settings }: Pick<School, "settings">): string {
  return `Pupil Targets: the ${termNames[term].toLowerCase()} point of ${academicYearName(settings.academicYear)} is closed`;
}

/** Who may edit the columns of a closed point beside the owner and whoever closed it: the heads. */
export function editorsOf(staff: readonly StaffMember[]): string[] {
  return staff.flatMap(({ role, email }) => (role === "head" && email ? [email] : []));
}

/** The columns of a point in every class tab, below its headers. */
export function columnsOf(term: Term, { tabs }: ReadSchool): ProtectedColumns[] {
  return tabs.classes.map(({ tab, map }) => ({
    tab: tab.name,
    firstRow: map.headerRow + 1,
    columns: subjects.flatMap((subject) => map.columns.get(`${subject}.${term}`) ?? []),
  }));
}

function untilDay(typed: string, { today }: School): IsoDate {
  const day = readDay(typed);
  if (day === undefined || day < today) {
    throw new SidebarProblem(
      `Please say until when the point is to be open: today or a later day, such as ${dayInFigures(today)}.`,
    );
  }
  return day;
}

function dayBefore(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The dates of the point in Settings, as far as they change. */
function settingChanges(
  { school, tabs }: ReadSchool,
  term: Term,
  close: boolean,
  until: IsoDate,
): ValuesChange[] {
  const { opens, closes } = school.settings.points[term];
  const { today } = school;
  const wanted = new Map<string, IsoDate>();
  if (!close || closes >= today) wanted.set(`${termNames[term]} closes`, until);
  if (!close && opens > today) wanted.set(`${termNames[term]} opens`, today);
  if (close && opens >= today) wanted.set(`${termNames[term]} opens`, until);
  const { settings } = tabs.fixed;
  const rows = settings ? readRows(settings.tab, settings.map, settings.layout) : [];
  return [...wanted].map(([name, day]) => {
    const row = rows.find(
      ({ cell }) => plainHeader(String(cell("setting").typed)) === plainHeader(name),
    );
    const cell = row?.cell("value");
    if (!cell || cell.column === 0) {
      throw new SidebarProblem(
        `The Settings tab has no row ‘${name}’. Choose Set up this workbook to add it, then try again.`,
      );
    }
    const { tab, row: place, column } = cell;
    return {
      kind: "values",
      tab,
      row: place,
      column,
      values: [[asText(dayInFigures(day))]],
    };
  });
}
