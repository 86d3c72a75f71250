import { academicYearName } from "../../core/calendar/academicYear";
import { currentTerm, termNames } from "../../core/calendar/assessmentPoint";
import { runChecks } from "../../core/checks/runChecks";
import { everyRow } from "../../core/checks/support/everyRow";
import type { Finding } from "../../core/findings/finding";
import { rollByUpn } from "../../core/school/roll";
import type { School } from "../../core/school/school";
import { subjectNames } from "../../core/subject";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { ClassView } from "../api";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { findingAsks } from "./findingAsks";
import { findingGroups } from "./findingGroups";
import { nameOf, placeOf } from "./names";
import { offTargetChildren } from "./offTarget";
import { pointEntries, presentRows } from "./pointEntries";
import { classNamed, type SchoolClass } from "./schoolClasses";
import { closedEntries } from "./year/closedEntries";

/** Tabs that a class's page has no use for. */
const unread = fixedTabsBut(
  ...tabsForTargets,
  "tests",
  "statutoryChecks",
  "interventions",
  "meetings",
  "forecastReasons",
  "closedMarks",
);

/**
 * A class, for its teacher: what is entered at this assessment point, what the checks find in the
 * class's tab and in its children's rows of other tabs, and who is off target. The checks are run
 * on the workbook as it stands; nothing is written.
 */
export function classView(store: WorkbookStore, className: string, now: Date): ClassView {
  const stored = store.readTabs(unread);
  const { school, tabs } = readSchool(stored, isoDate(now));
  const found = classNamed(className, school, tabs);
  const term = currentTerm(school.settings.points, school.today);
  const roll = rollByUpn(school);
  const owners = rowOwners(school);
  const findings = runChecks(school).filter((each) => concerns(each, found, owners));
  const ownRows = new Set(found.rows);
  const proposals = proposeTargets(school);
  return {
    name: found.name,
    ...(term
      ? { point: `${termNames[term]} ${academicYearName(school.settings.academicYear)}` }
      : {}),
    children: presentRows(found.rows, school).length,
    subjects: pointEntries(found.rows, school).map(
      ({ subject, entered, unreadable, of, missing }) => ({
        subject: subjectNames[subject],
        entered,
        unreadable,
        of,
        missing: missing.map(({ row, entry }) => ({
          child: nameOf(roll.get(row.upn)?.pupil, row),
          place: placeOf(entry.cell),
        })),
      }),
    ),
    groups: findingGroups(findings, {
      tabs: stored,
      askOf: findingAsks(school, proposals),
      childOf: ({ cell }) => {
        const upn = owners.get(keyOf(cell));
        const row = found.rows.find(
          ({ cells }) => cells.upn.tab === cell.tab && cells.upn.row === cell.row,
        );
        return nameOf(upn === undefined ? undefined : roll.get(upn)?.pupil, row);
      },
    }),
    offTarget: offTargetChildren(proposals.filter(({ row }) => ownRows.has(row))),
    closed: presentRows(found.rows, school).flatMap((row) => {
      const entries = closedEntries(row, school);
      const name = nameOf(roll.get(row.upn)?.pupil, row);
      return entries.length === 0 ? [] : [{ upn: row.upn, name, entries }];
    }),
  };
}

/** Whose row each row of the workbook is, by tab and row. */
function rowOwners(school: School): ReadonlyMap<string, string> {
  const rows = [
    ...everyRow(school),
    ...school.pupils.map(({ cells, pupil }) => ({ cells, upn: pupil.upn })),
  ];
  return new Map(
    rows.filter(({ upn }) => upn !== "").map(({ cells, upn }) => [keyOf(cells.upn), upn]),
  );
}

function keyOf({ tab, row }: Finding["cell"]): string {
  return `${tab}!${row}`;
}

function concerns(
  { cell }: Finding,
  { tabs, rows }: SchoolClass,
  owners: ReadonlyMap<string, string>,
): boolean {
  if (tabs.some(({ tab }) => tab.name === cell.tab)) return true;
  const upn = owners.get(keyOf(cell));
  return upn !== undefined && rows.some((row) => row.upn === upn);
}
