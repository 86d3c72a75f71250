import { academicYearName } from "../core/calendar/academicYear";
import { currentTerm, termNames } from "../core/calendar/assessmentPoint";
import { cellText } from "../core/cell";
import type { Severity } from "../core/findings/finding";
import { childReviews } from "../core/meetings/childReviews";
import { actionsDue } from "../core/meetings/meetingActions";
import { isOnRoll } from "../core/pupils/pupil";
import { yearGroupName, yearGroups } from "../core/pupils/yearGroup";
import type { School } from "../core/school/school";
import { mayDecide, personHere, roleNames } from "../core/school/staff";
import { subjectNames } from "../core/subject";
import { plainHeader, readRows } from "../workbook/layout/columnMap";
import { readSchool } from "../workbook/read/readSchool";
import type { KnownTabs } from "../workbook/read/recogniseTabs";
import { isoDate } from "../workbook/sheetValue";
import { type FixedTab, fixedTabs, fixedTabsBut } from "../workbook/tabs/allTabs";
import type { ClassOverview, Overview, UndoEntry } from "./api";
import { severityTitles } from "./listFindings";
import { childNames } from "./sidebar/childNames";
import { pointEntries, presentRows } from "./sidebar/pointEntries";
import { type SchoolClass, schoolClasses } from "./sidebar/schoolClasses";
import { type SelectedRow, selectionIn } from "./sidebar/selection";
import { onEntryView } from "./sidebar/year/onEntryView";
import { requestViews } from "./sidebar/year/requestViews";
import { pointsToProtect } from "./sidebar/year/yearView";
import { version } from "./version";
import type { WorkbookStore } from "./workbookStore";

/** Tabs that the sidebar does not need when it opens. */
const unread = fixedTabsBut(
  "pupils",
  "checks",
  "scales",
  "settings",
  "staff",
  "earlyYears",
  "requests",
  "meetings",
  "closedMarks",
);

/** What the sidebar knows beside the workbook when it opens. */
export interface Opening {
  readonly selected?: SelectedRow | undefined;
  readonly undo: readonly UndoEntry[];
}

/** What the sidebar shows when it opens: one read of the tabs it needs. */
export function overview(
  store: WorkbookStore,
  now: Date,
  { selected, undo }: Opening = { undo: [] },
): Overview {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const { settings } = school;
  const term = currentTerm(settings.points, school.today);
  const classes = schoolClasses(school, tabs);
  return {
    schoolName: settings.schoolName,
    version,
    ...(term ? { point: `${termNames[term]} ${academicYearName(settings.academicYear)}` } : {}),
    classes: classes.map((each) => classOverview(each, school)),
    findings: findingsListed(tabs),
    missingTabs: missingTabs(tabs, store.tabNames()),
    scopes: [
      "School",
      ...yearGroupsOf(school),
      ...classes.filter(({ rows }) => rows.length > 0).map(({ name }) => name),
    ],
    children: childNames(school),
    actionsDue: actionsDue(school).length,
    childReviews: reviewsHeld(school),
    selection: selected ? selectionIn(selected, classes) : {},
    person: personView(school, store.who()),
    openRequests: requestViews(school).filter(({ answer }) => answer === "").length,
    toProtect: pointsToProtect(school),
    onEntry: onEntryView(school),
    undo,
  };
}

/** Who is here, as far as Google and the Staff tab tell. */
function personView({ staff = [] }: School, address: string): Overview["person"] {
  const person = personHere(staff, address);
  const known = staff.some(({ email, name }) => email === address.toLowerCase() && name !== "");
  return {
    name: known ? person.name : "",
    role: person.role ? roleNames[person.role] : "",
    mayDecide: mayDecide(person, staff),
    headIsNamed: staff.some(({ role, email }) => role === "head" && email !== ""),
  };
}

/** How many of the children on roll have had their review with the teacher at the current point. */
function reviewsHeld(school: School): Overview["childReviews"] {
  const upns = new Set(childNames(school).map(({ upn }) => upn));
  const term = currentTerm(school.settings.points, school.today);
  const held = term ? [...childReviews(school, term).keys()].filter((upn) => upns.has(upn)) : [];
  return { held: held.length, of: term ? upns.size : 0 };
}

/** How many children of a class have a mark at the current point. */
function classOverview({ name, rows }: SchoolClass, school: School): ClassOverview {
  return {
    name,
    children: presentRows(rows, school).length,
    subjects: pointEntries(rows, school).map(({ subject, entered, unreadable, of }) => ({
      subject: subjectNames[subject],
      entered,
      unreadable,
      of,
    })),
  };
}

/** A tab is missing where neither its headings nor a tab of its name were found. */
function missingTabs(tabs: KnownTabs, names: readonly string[]): string[] {
  const there = new Set(names.map(plainHeader));
  return (Object.keys(fixedTabs) as FixedTab[])
    .filter((key) => !tabs.fixed[key])
    .filter((key) => !unread.includes(key) || !there.has(plainHeader(fixedTabs[key].name)))
    .map((key) => fixedTabs[key].name);
}

function yearGroupsOf(school: School): string[] {
  const onRoll = school.pupils.filter(({ pupil }) => isOnRoll(pupil, school.today));
  return yearGroups
    .filter((year) => onRoll.some(({ pupil }) => pupil.yearGroup === year))
    .map(yearGroupName);
}

function findingsListed(tabs: KnownTabs): Overview["findings"] {
  const { checks } = tabs.fixed;
  const rows = checks ? readRows(checks.tab, checks.map, checks.layout) : [];
  const listed = (severity: Severity) =>
    rows.filter((row) => cellText(row.cell("severity").typed) === severityTitles[severity]).length;
  return { mend: listed("error"), check: listed("query"), toDo: listed("reminder") };
}
