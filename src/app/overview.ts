import { academicYearName } from "../core/calendar/academicYear";
import { currentTerm, termNames } from "../core/calendar/assessmentPoint";
import { cellText } from "../core/cell";
import type { Severity } from "../core/findings/finding";
import { isOnRoll } from "../core/pupils/pupil";
import { yearGroupName, yearGroups } from "../core/pupils/yearGroup";
import { type ClassRow, entryOf } from "../core/school/classRow";
import type { School } from "../core/school/school";
import { subjectNames, subjects } from "../core/subject";
import { readRows } from "../workbook/layout/columnMap";
import { readSchool } from "../workbook/read/readSchool";
import type { KnownTabs } from "../workbook/read/recogniseTabs";
import { isoDate } from "../workbook/sheetValue";
import { type FixedTab, fixedTabs } from "../workbook/tabs/allTabs";
import type { ClassOverview, Overview } from "./api";
import { severityTitles } from "./listFindings";
import type { WorkbookStore } from "./workbookStore";

/** What the sidebar shows when it opens: one read of the workbook. */
export function overview(store: WorkbookStore, now: Date): Overview {
  const { school, tabs } = readSchool(store.readTabs(), isoDate(now));
  const { settings } = school;
  const term = currentTerm(settings.points, school.today);
  const classes = classesOf(school);
  return {
    schoolName: settings.schoolName,
    ...(term ? { point: `${termNames[term]} ${academicYearName(settings.academicYear)}` } : {}),
    classes,
    findings: findingsListed(tabs),
    targets: targetsListed(school),
    missingTabs: (Object.keys(fixedTabs) as FixedTab[])
      .filter((key) => !tabs.fixed[key])
      .map((key) => fixedTabs[key].name),
    scopes: ["School", ...yearGroupsOf(school), ...classes.map(({ name }) => name)],
  };
}

/** The classes in the order of their tabs, with how many marks of the current point are entered. */
function classesOf(school: School): ClassOverview[] {
  const term = currentTerm(school.settings.points, school.today);
  const byClass = new Map<string, ClassRow[]>();
  for (const row of school.classRows) {
    byClass.set(row.className, [...(byClass.get(row.className) ?? []), row]);
  }
  return [...byClass].map(([name, rows]) => ({
    name,
    children: rows.length,
    subjects: subjects.map((subject) => ({
      subject: subjectNames[subject],
      entered: rows.filter((row) => {
        const mark = term && entryOf(row, subject, term)?.mark;
        return mark !== undefined && mark.state !== "notYetAssessed";
      }).length,
      of: rows.length,
    })),
  }));
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

function targetsListed(school: School): Overview["targets"] {
  const thisYear = school.ledger.filter(({ year }) => year === school.settings.academicYear);
  return {
    proposed: thisYear.filter(({ proposed }) => proposed.state === "scored").length,
    agreed: thisYear.filter(({ agreed }) => agreed.state === "scored").length,
  };
}
