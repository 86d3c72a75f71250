import type { Scale } from "../../../../core/scales/scale";
import type { ClassRow } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import type { FileRow, ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { type ChildrenOfFile, matchChildrenOfFile } from "../../matchChild";
import { inFileOrder, leftOutRow } from "../../results/plannedResult";
import type { ResultRecord } from "../../results/planResults";
import { type ClassMark, planClassMarks } from "../plainResults/classMarks";
import { columnScales, type ScaleOfMark } from "./columnScales";
import { type LocatedMark, locateMarks, rowKey } from "./locateMarks";
import { planPastMarks } from "./planPastMarks";
import { scaleOfClassRow } from "./rowScale";
import { scaleCells, scaleRows, writeScaleCells } from "./scaleCells";
import { classMark, pastMark, unscaled } from "./scaledMark";
import type { SheetRead } from "./sheetMark";
import { togetherByRow } from "./togetherByRow";

/**
 * Plans how the marks of a tracking sheet come into the workbook: this year's into blank cells of
 * the class tabs, earlier ones into Past marks. The sheet itself is only read.
 */
export function planSheet(
  rows: readonly FileRow[],
  read: SheetRead,
  context: ImportContext,
): ImportPlan {
  const { school, tabs, answers } = context;
  const children = matchChildrenOfFile(rows, context, false);
  const { located, left } = locateMarks(read.marks, children, school);
  const own = new Map(located.map((each) => [each, unscaled(each, school)]));
  const scales = columnScales(
    [...own.values()].flatMap((mark) => mark ?? []),
    school.scales.all,
    answers,
  );
  const scaleOf = (each: LocatedMark) => {
    const mark = own.get(each);
    return mark && scales.of(mark);
  };
  const names = scaleNames(located, scaleOf, school);
  const finished = located.map((each) => finish(each, scaleOf(each), names, school));
  const marks = finished.filter(isClassMark);
  const inClassTabs = planClassMarks(marks, context);
  const past = planPastMarks(finished.filter(isRecord), context);
  const cells = scaleCells(names, marks);
  const planned = [
    ...scaleRows(cells),
    ...inClassTabs.rows,
    ...past.rows,
    ...finished.filter(isPlanned),
    ...left,
    ...leftByReading(rows, read, children),
  ];
  return {
    rows: inFileOrder(togetherByRow(planned, namesOfRows(located)), rows),
    changes: [...writeScaleCells(cells, tabs.classes), ...inClassTabs.changes, ...past.changes],
    questions: [
      ...children.questions,
      ...read.questions,
      ...scales.questions,
      ...inClassTabs.questions,
      ...past.questions,
    ],
    notes: [...noChildren(rows), ...children.notes, ...read.notes, ...scales.notes, ...past.notes],
  };
}

type Finished = ClassMark | ResultRecord | PlannedRow;

const isClassMark = (each: Finished): each is ClassMark => "entry" in each;
const isRecord = (each: Finished): each is ResultRecord => "tab" in each;
const isPlanned = (each: Finished): each is PlannedRow => "outcome" in each;

function finish(
  each: LocatedMark,
  scaled: ScaleOfMark | undefined,
  names: ReadonlyMap<ClassRow, string>,
  school: School,
): Finished {
  const { place } = each;
  return place.state === "classTab"
    ? classMark(each, place, names.get(place.classRow) ?? "", scaled, school)
    : pastMark(each, place, scaled, school);
}

/** What the Scale cell of each row with marks is to say. */
function scaleNames(
  located: readonly LocatedMark[],
  scaleOf: (each: LocatedMark) => ScaleOfMark | undefined,
  school: School,
): ReadonlyMap<ClassRow, string> {
  const found = new Map<ClassRow, { yearGroup: LocatedMark["yearGroup"]; scales: Scale[] }>();
  for (const each of located) {
    if (each.place.state !== "classTab") continue;
    const { classRow } = each.place;
    const of = found.get(classRow) ?? { yearGroup: each.yearGroup, scales: [] };
    found.set(classRow, of);
    const scaled = scaleOf(each);
    if (scaled?.state === "known") of.scales.push(scaled.scale);
  }
  return new Map(
    [...found].map(([row, of]) => [row, scaleOfClassRow(row, of.yearGroup, of.scales, school)]),
  );
}

/** What was left out or waited with as the sheet was read, and rows without marks. */
function leftByReading(
  rows: readonly FileRow[],
  { marks, leftOut }: SheetRead,
  children: ChildrenOfFile,
): PlannedRow[] {
  const told = new Set([...marks, ...leftOut].map(({ row }) => rowKey(row)));
  return [
    ...leftOut.map(({ row, column, outcome, reason }) =>
      leftOutRow(row, `${children.of(row).name}, ${column}`, outcome, reason),
    ),
    ...rows
      .filter((row) => !told.has(rowKey(row)))
      .map((row) => leftOutRow(row, children.of(row).name, "passOver", "There is no mark.")),
  ];
}

function namesOfRows(located: readonly LocatedMark[]): ReadonlyMap<string, string> {
  return new Map(located.map(({ mark, child }) => [rowKey(mark.row), child.name]));
}

function noChildren(rows: readonly FileRow[]): string[] {
  const tells = ["upn", "name", "surname", "firstName"];
  const none = rows.every((row) => tells.every((field) => row.text(field) === ""));
  return rows.length > 0 && none
    ? ["No column of this sheet tells whose the marks are. Choose the one of UPNs or of names."]
    : [];
}
