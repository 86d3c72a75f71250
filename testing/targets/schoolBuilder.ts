import type { Cell, CellValue } from "../../src/core/cell";
import type { Pupil } from "../../src/core/pupils/pupil";
import type { YearGroup } from "../../src/core/pupils/yearGroup";
import type { Mark } from "../../src/core/scales/mark";
import { readMark } from "../../src/core/scales/readMark";
import { shippedScaleBook } from "../../src/core/scales/shippedScales";
import type { ClassRow, Entry, TextForParents } from "../../src/core/school/classRow";
import { entryScale } from "../../src/core/school/entryScale";
import type { PupilRow } from "../../src/core/school/pupilRow";
import type { FftRow, HistoryRow, LedgerRow } from "../../src/core/school/resultRows";
import type { School } from "../../src/core/school/school";
import type { Settings } from "../../src/core/school/settings";
import { type Subject, subjects } from "../../src/core/subject";

/** What a class teacher types for a child in one subject. */
export type Typed = Readonly<Partial<Record<Entry["kind"], CellValue>>>;

/** A child as a test describes it: the Pupils tab, and what is typed in the class tab. */
export interface ChildDescription extends Partial<Pupil> {
  /** Typed in every subject that `subjects` does not name. */
  readonly typed?: Typed;
  readonly inSubject?: Readonly<Partial<Record<Subject, Typed>>>;
  /** The texts of the class row. */
  readonly texts?: Readonly<Partial<Record<TextForParents, string>>>;
  /** The row's own Scale cell. */
  readonly scale?: string;
  /** Leaves the class tab without a row for the child. */
  readonly noClassRow?: boolean;
}

/** The settings of a synthetic school that marks with teacher assessment. */
export const settings: Settings = {
  schoolName: "Hazel Lane Primary School",
  headteacher: "The Headteacher",
  academicYear: 2026,
  points: {
    autumn: { opens: "2026-11-16", closes: "2026-12-11" },
    spring: { opens: "2027-03-08", closes: "2027-03-26" },
    summer: { opens: "2027-06-21", closes: "2027-07-09" },
  },
  markScales: everyYear("teacher-assessment"),
  startScales: {
    0: "on-entry",
    1: "eyfs-profile",
    2: "eyfs-profile",
    3: "ks1-teacher-assessment",
    4: "ks1-teacher-assessment",
    5: "ks1-teacher-assessment",
    6: "ks1-teacher-assessment",
  },
  challenge: "typical",
  keyStageTargetInLetters: false,
  onlyAgreedTargetsInLetters: true,
  lettersNeedRelease: false,
  lettersOnBothSides: false,
};

/** The same scale for every year group. */
export function everyYear(scale: string): Record<YearGroup, string> {
  return { 0: scale, 1: scale, 2: scale, 3: scale, 4: scale, 5: scale, 6: scale };
}

/** A school in the spring point of 2026/27, with the children described and nothing else. */
export function schoolOf(
  children: readonly ChildDescription[],
  rest: Partial<School> = {},
): School {
  const described = children.map((child, index) => ({ upn: `PUPIL${index + 1}`, ...child }));
  const used = rest.settings ?? settings;
  return {
    today: "2027-03-10",
    settings: used,
    scales: shippedScaleBook,
    pupils: described.map(pupilRow),
    classRows: described.filter((child) => !child.noClassRow).map((each) => classRow(each, used)),
    history: [],
    earlyYears: [],
    statutoryChecks: [],
    tests: [],
    fft: [],
    interventions: [],
    meetings: [],
    ledger: [],
    layoutFindings: [],
    ...rest,
  };
}

function pupilRow(child: ChildDescription): PupilRow {
  const { typed, inSubject, texts, scale, noClassRow, ...given } = child;
  const pupil: Pupil = {
    upn: "",
    surname: "Example",
    firstName: "Child",
    yearGroup: 4,
    className: "Oak",
    letterHold: false,
    letterCopies: 1,
    ...given,
  };
  return { cells: anyCells(), pupil };
}

function classRow(child: ChildDescription, used: Settings): ClassRow {
  const yearGroup = child.yearGroup ?? 4;
  const named = child.scale ?? "";
  const entries = subjects.flatMap((subject) => {
    const typed = child.inSubject?.[subject] ?? child.typed ?? {};
    return (Object.keys(typed) as Entry["kind"][]).map((kind): Entry => {
      const value = typed[kind] ?? "";
      const scale = entryScale(used, shippedScaleBook, { yearGroup, named }, kind);
      const mark: Mark = scale ? readMark(scale, value) : { state: "notYetAssessed" };
      return { subject, kind, cell: cell(value), mark, ...(scale ? { scale: scale.id } : {}) };
    });
  });
  return {
    className: child.className ?? "Oak",
    cells: anyCells({ scale: cell(named), ...textCells(child) }),
    upn: child.upn ?? "",
    yearGroup,
    entries,
  };
}

/** A cell of no tab in particular. */
export function cell(typed: CellValue): Cell {
  return { tab: "Test", row: 2, column: 1, header: "Test", typed };
}

/** Cells of every name, all blank: for rows whose cells a test does not look at. */
function anyCells<Cells>(known: Readonly<Record<string, Cell>> = {}): Cells {
  const cells = new Proxy(known, { get: (all, key) => all[String(key)] ?? cell("") });
  return cells as unknown as Cells;
}

function textCells({ texts = {} }: ChildDescription): Record<string, Cell> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cell(text)]));
}

/** One mark of an earlier year, in summer unless said otherwise. */
export function history(
  upn: string,
  yearGroup: YearGroup,
  grade: CellValue,
  { year = 2018 + yearGroup, subject = "reading" as Subject, scale = "teacher-assessment" } = {},
): HistoryRow {
  const found = shippedScaleBook.find(scale);
  const mark: Mark = found ? readMark(found, grade) : { state: "notYetAssessed" };
  return { cells: anyCells(), upn, year, yearGroup, term: "summer", subject, scale, mark };
}

/**
 * Earlier children with one grade at the end of a year group and another at the end of the key
 * stage: `earlier("EXS", 4, { EXS: 20, GDS: 9, WTS: 5 })` is 34 children.
 */
export function earlier(
  from: string,
  yearGroup: YearGroup,
  went: Readonly<Record<string, number>>,
  subject: Subject = "reading",
): HistoryRow[] {
  const end = yearGroup < 2 ? 2 : 6;
  const grades = Object.entries(went).flatMap(([grade, n]) => Array<string>(n).fill(grade));
  return grades.flatMap((grade, index) => {
    const upn = `EARLIER${from}${yearGroup}-${index}`;
    return [
      history(upn, yearGroup, from, { subject, year: 2019 }),
      history(upn, end, grade, { subject, year: 2019 + end - yearGroup }),
    ];
  });
}

/** A row of the FFT tab. */
export function fftRow(
  upn: string,
  chances: readonly [number, number, number, number],
  benchmark = "FFT50",
  subject: Subject = "reading",
): FftRow {
  const cells = { ...anyCells<FftRow["cells"]>(), benchmark: cell(benchmark) };
  return { upn, cells, subject, chances };
}

/** A row of the ledger whose target was agreed, or not yet where `agreed` is blank. */
export function ledgerRow(
  upn: string,
  horizon: "yearEnd" | "keyStageEnd",
  agreed: CellValue,
  { year = 2026, subject = "reading" as Subject, scale = "teacher-assessment" } = {},
): LedgerRow {
  const found = shippedScaleBook.find(scale);
  const mark: Mark = found ? readMark(found, agreed) : { state: "notYetAssessed" };
  const proposed: Mark = { state: "notYetAssessed" };
  const state = mark.state === "notYetAssessed" ? "proposed" : "agreed";
  return { upn, cells: anyCells(), year, subject, horizon, proposed, agreed: mark, state };
}
