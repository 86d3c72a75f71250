import { academicYearName, academicYearOf } from "../../core/calendar/academicYear";
import { dayInFigures } from "../../core/calendar/days";
import { cellAddress, cellText } from "../../core/cell";
import { yearGroupName } from "../../core/pupils/yearGroup";
import { type Entry, entryOf } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import { plainHeader } from "../layout/columnMap";
import { fixedTabs } from "../tabs/allTabs";
import { planAppended } from "../write/appendRows";
import type { PlannedCells } from "../write/plannedCells";
import { classesWithoutTeacher } from "./classesWithoutTeacher";
import { type MovingUp, movingUp } from "./movingUp";
import { type NewClassTabs, newClassTabs } from "./newClassTabs";
import { leavingDayInFigures, newPupils } from "./newPupils";
import { newSettings } from "./newSettings";
import type { NewYearChoices } from "./newYearChoices";
import { type PastRecord, pastRecord } from "./pastRecord";
import type { YearWorkbook } from "./yearWorkbook";

/** What starting the next year would do. Nothing has been written. */
export interface NewYearPlan {
  /** What is written, in the order in which it is safe: what is kept first, settings last. */
  readonly cells: readonly PlannedCells[];
  /** Class tabs to be made. */
  readonly made: readonly string[];
  /** Why it cannot be started, each with what to do; empty where it can. */
  readonly stops: readonly string[];
  readonly moving: MovingUp;
  readonly classTabs: NewClassTabs;
  readonly past: PastRecord;
  /** What a person has to know before it is started. Quotes what cannot be read, names no child. */
  readonly notes: readonly string[];
}

/** Works out the next year of a workbook. */
export function planNewYear(workbook: YearWorkbook, choices: NewYearChoices): NewYearPlan {
  const { school, tabs } = workbook;
  const names = tabs.classes.map(({ tab }) => tab.name);
  const moving = movingUp(school, names, choices);
  const classTabs = newClassTabs(workbook, moving.children);
  const past = pastRecord(school, classTabs.kept);
  const { pupils, history, pastTexts, settings } = tabs.fixed;
  const stops = [...missing(workbook), ...takenNames(workbook, classTabs), ...tooEarly(school)];
  const cells =
    stops.length > 0 || !pupils || !history || !pastTexts || !settings
      ? []
      : [
          ...planAppended(history, past.marks),
          ...planAppended(pastTexts, past.texts),
          ...classTabs.cells,
          ...newPupils(pupils, moving.children, school, workbook.formulasOf(pupils.tab.name)),
          ...newSettings(settings, school, workbook.formulasOf(settings.tab.name)),
        ];
  return {
    cells,
    made: classTabs.made,
    stops,
    moving,
    classTabs,
    past,
    notes: notesOn(workbook, moving, classTabs, past),
  };
}

/** Columns of Past marks without which a mark would lose what it means. */
const neededInPastMarks = ["year", "yearGroup", "term", "subject", "scale", "grade"] as const;

function missing({ tabs }: YearWorkbook): string[] {
  const { history } = tabs.fixed;
  const lacking = (["pupils", "history", "pastTexts", "settings"] as const).filter(
    (key) => !tabs.fixed[key],
  );
  const columns = history ? neededInPastMarks.filter((key) => !history.map.columns.has(key)) : [];
  if (lacking.length + columns.length === 0) return [];
  const what = lacking.map((key) => `the tab ‘${fixedTabs[key].name}’`);
  const where = columns.length > 0 ? [`${columns.length} of the columns of Past marks`] : [];
  return [
    `The workbook lacks ${[...what, ...where].join(", ")}. Choose Set up this workbook, then look at this again.`,
  ];
}

/** A new class cannot be called like a tab that is something else. */
function takenNames({ sheetTabs }: YearWorkbook, { made }: NewClassTabs): string[] {
  return made.flatMap((name) => {
    const taken = sheetTabs.some((tab) => plainHeader(tab.name) === plainHeader(name));
    return taken || name.length > 100
      ? [`‘${name}’ cannot be a class: a tab of that name is something else. Choose another name.`]
      : [];
  });
}

function tooEarly(school: School): string[] {
  const { academicYear } = school.settings;
  if (academicYear > academicYearOf(school.today)) {
    return [
      `This workbook is of ${academicYearName(academicYear)} already, which has not begun. The year after it cannot be started yet.`,
    ];
  }
  const moved = school.classRows.flatMap((row) => {
    const pupil = school.pupils.find((each) => each.pupil.upn === row.upn && row.upn !== "");
    const here = pupil?.pupil.yearGroup;
    return here === undefined || row.yearGroup === undefined ? [] : [here - row.yearGroup];
  });
  const up = moved.filter((years) => years === 1).length;
  return up > 10 && up * 2 > moved.length
    ? [
        `In Pupils ${up} children are a year group above what their row in the class tab says, as if their list of the next year had been imported already. Take that import back (Undo, or Version history of the Sheet), start the new year, then import it again.`,
      ]
    : [];
}

/** So many cells are named; the sentence says how many there are. */
const mostNamed = 40;

function notesOn(
  workbook: YearWorkbook,
  moving: MovingUp,
  classTabs: NewClassTabs,
  past: PastRecord,
): string[] {
  const { school, tabs } = workbook;
  const { summer } = school.settings.points;
  const leaves = moving.children.filter(({ fate }) => fate.kind === "leaves").length;
  const unmarked = classTabs.kept.filter(({ row }) =>
    subjects.some((subject) => entryOf(row, subject, "summer")?.mark.state === "notYetAssessed"),
  ).length;
  const empty = tabs.classes
    .map(({ tab }) => tab.name)
    .filter(
      (name) => !classTabs.classes.some((each) => plainHeader(each.name) === plainHeader(name)),
    );
  const noTeacher = classesWithoutTeacher(
    school.staff ?? [],
    classTabs.classes.map(({ name }) => name),
  );
  return [
    ...(school.today <= summer.closes
      ? [
          `Summer marks can still be entered until ${dayInFigures(summer.closes)}. Start the new year once they are in.`,
        ]
      : []),
    ...(unmarked > 0
      ? [
          `${unmarked} ${unmarked === 1 ? "child has" : "children have"} no summer mark in one subject or more. Their last mark of the year is taken instead.`,
        ]
      : []),
    ...(past.unreadable.length > 0
      ? [
          `${marks(past.unreadable.length)} cannot be read. They are kept in Past marks as they were typed, where Check entries lists them; mend them first if you can: ${named(past.unreadable)}`,
        ]
      : []),
    ...(classTabs.unlike.length > 0
      ? [
          `${marks(classTabs.unlike.length)} will stand in Past marks, but not as last year's mark, because the scale that the next year looks back on does not have them: ${named(classTabs.unlike)}`,
        ]
      : []),
    ...(classTabs.startsMissing > 0
      ? [
          `${classTabs.startsMissing} starting points of a new key stage are not known and stay blank: import the early years profile and the results of Key Stage 1 first, or enter them later.`,
        ]
      : []),
    ...(leaves > 0
      ? [
          `${leaves} ${leaves === 1 ? "child leaves" : "children leave"}. Where no leaving day stands in Pupils, ${leavingDayInFigures(school)} is written.`,
        ]
      : []),
    ...(classTabs.untouched.length > 0
      ? [
          `${classTabs.untouched.length} rows of class tabs belong to nobody on Pupils who moves, and stay where they are: ${classTabs.untouched
            .slice(0, mostNamed)
            .map(({ tab, row }) => `${tab} row ${row}`)
            .join(", ")}.`,
        ]
      : []),
    ...(classTabs.ownHeaders.length > 0
      ? [
          `Columns of your own in class tabs (${classTabs.ownHeaders.join(", ")}): what is typed there goes with the child where the new class's tab has a column of the same heading, and is kept in Past texts where it has none. Your formulas stay in their tab.`,
        ]
      : []),
    ...(classTabs.formulas > 0
      ? [
          `${classTabs.formulas} formulas in columns of the add-on give way to values. Undo brings them back.`,
        ]
      : []),
    ...(classTabs.made.length > 0 ? [`Tabs to be made: ${classTabs.made.join(", ")}.`] : []),
    ...(empty.length > 0
      ? [`Without children until the new ones are imported: ${empty.join(", ")}.`]
      : []),
    ...(noTeacher.length > 0
      ? [`No teacher is named in the Staff tab for: ${noTeacher.join(", ")}.`]
      : []),
  ];
}

function marks(count: number): string {
  return `${count} ${count === 1 ? "mark" : "marks"}`;
}

function named(entries: readonly Entry[]): string {
  const shown = entries
    .slice(0, mostNamed)
    .map(({ cell }) => `${cell.tab} ${cellAddress(cell)} (‘${cellText(cell.typed)}’)`);
  return `${shown.join(", ")}${entries.length > mostNamed ? " …" : ""}.`;
}

/** The year group that leaves, in words. */
export function leaversInWords({ lastYearGroup }: MovingUp): string {
  return lastYearGroup === undefined ? "Nobody" : yearGroupName(lastYearGroup);
}
