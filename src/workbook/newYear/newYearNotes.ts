import { dayInFigures } from "../../core/calendar/days";
import { cellAddress, cellText } from "../../core/cell";
import { type Entry, entryOf } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import { plainHeader } from "../layout/columnMap";
import { classesWithoutTeacher } from "./classesWithoutTeacher";
import type { MovingUp } from "./movingUp";
import type { NewClassTabs } from "./newClassTabs";
import { leavingDayInFigures } from "./newPupils";
import type { PastRecord } from "./pastRecord";
import type { YearWorkbook } from "./yearWorkbook";

/** What a person has to know before the next year is started. Quotes what cannot be read, names no child. */
export function newYearNotes(
  workbook: YearWorkbook,
  moving: MovingUp,
  classTabs: NewClassTabs,
  past: PastRecord,
): string[] {
  return [
    ...summerNotes(workbook.school, classTabs),
    ...markNotes(classTabs, past),
    ...childNotes(workbook.school, moving, classTabs),
    ...columnNotes(classTabs),
    ...classNotes(workbook, classTabs),
  ];
}

/** A sentence where there is something to count. */
function ifAny(count: number, sentence: () => string): string[] {
  return count > 0 ? [sentence()] : [];
}

function summerNotes({ settings, today }: School, { kept }: NewClassTabs): string[] {
  const { closes } = settings.points.summer;
  const unmarked = kept.filter(({ row }) =>
    subjects.some((subject) => entryOf(row, subject, "summer")?.mark.state === "notYetAssessed"),
  ).length;
  return [
    ...ifAny(
      today <= closes ? 1 : 0,
      () =>
        `Summer marks can still be entered until ${dayInFigures(closes)}. Start the new year once they are in.`,
    ),
    ...ifAny(
      unmarked,
      () =>
        `${unmarked} ${unmarked === 1 ? "child has" : "children have"} no summer mark in one subject or more. Their last mark of the year is taken instead.`,
    ),
  ];
}

function markNotes({ unlike, startsMissing }: NewClassTabs, { unreadable }: PastRecord): string[] {
  return [
    ...ifAny(
      unreadable.length,
      () =>
        `${marks(unreadable.length)} cannot be read. They are kept in Past marks as they were typed, where Check entries lists them; mend them first if you can: ${named(unreadable)}`,
    ),
    ...ifAny(
      unlike.length,
      () =>
        `${marks(unlike.length)} will stand in Past marks, but not as last year's mark, because the scale that the next year looks back on does not have them: ${named(unlike)}`,
    ),
    ...ifAny(
      startsMissing,
      () =>
        `${startsMissing} starting points of a new key stage are not known and stay blank: import the early years profile and the results of Key Stage 1 first, or enter them later.`,
    ),
  ];
}

function childNotes(school: School, { children }: MovingUp, { untouched }: NewClassTabs): string[] {
  const leaves = children.filter(({ fate }) => fate.kind === "leaves").length;
  const places = untouched.slice(0, mostNamed).map(({ tab, row }) => `${tab} row ${row}`);
  return [
    ...ifAny(
      leaves,
      () =>
        `${leaves} ${leaves === 1 ? "child leaves" : "children leave"}. Where no leaving day stands in Pupils, ${leavingDayInFigures(school)} is written.`,
    ),
    ...ifAny(
      untouched.length,
      () =>
        `${untouched.length} rows of class tabs belong to nobody on Pupils who moves, and stay where they are: ${places.join(", ")}.`,
    ),
  ];
}

function columnNotes({ ownHeaders, formulas }: NewClassTabs): string[] {
  return [
    ...ifAny(
      ownHeaders.length,
      () =>
        `Columns of your own in class tabs (${ownHeaders.join(", ")}): what is typed there goes with the child where the new class's tab has a column of the same heading, and is kept in Past texts where it has none. Your formulas stay in their tab.`,
    ),
    ...ifAny(
      formulas,
      () =>
        `${formulas} formulas in columns of the add-on give way to values. Undo brings them back.`,
    ),
  ];
}

function classNotes({ school, tabs }: YearWorkbook, { classes, made }: NewClassTabs): string[] {
  const names = classes.map(({ name }) => name);
  const plain = new Set(names.map(plainHeader));
  const empty = tabs.classes
    .map(({ tab }) => tab.name)
    .filter((name) => !plain.has(plainHeader(name)));
  const noTeacher = classesWithoutTeacher(school.staff ?? [], names);
  return [
    ...ifAny(made.length, () => `Tabs to be made: ${made.join(", ")}.`),
    ...ifAny(
      empty.length,
      () => `Without children until the new ones are imported: ${empty.join(", ")}.`,
    ),
    ...ifAny(
      noTeacher.length,
      () => `No teacher is named in the Staff tab for: ${noTeacher.join(", ")}.`,
    ),
  ];
}

/** So many cells are named; the sentence says how many there are. */
const mostNamed = 40;

function marks(count: number): string {
  return `${count} ${count === 1 ? "mark" : "marks"}`;
}

function named(entries: readonly Entry[]): string {
  const shown = entries
    .slice(0, mostNamed)
    .map(({ cell }) => `${cell.tab} ${cellAddress(cell)} (‘${cellText(cell.typed)}’)`);
  return `${shown.join(", ")}${entries.length > mostNamed ? " …" : ""}.`;
}
