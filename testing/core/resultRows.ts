import { readAcademicYear } from "../../src/core/calendar/academicYear";
import { terms } from "../../src/core/calendar/assessmentPoint";
import { readDay } from "../../src/core/calendar/days";
import { type Cell, type CellValue, cellText, isBlank } from "../../src/core/cell";
import { readYearGroup } from "../../src/core/pupils/yearGroup";
import type { Mark } from "../../src/core/scales/mark";
import { readMark } from "../../src/core/scales/readMark";
import type { ScaleBook } from "../../src/core/scales/scale";
import {
  type EarlyYearsRow,
  earlyLearningGoals,
  type FftRow,
  type HistoryRow,
  type InterventionRow,
  type LedgerRow,
  type MeetingRow,
  type StatutoryCheckRow,
  type TestRow,
} from "../../src/core/school/resultRows";
import { type Subject, subjects } from "../../src/core/subject";
import { agreedText } from "../../src/core/targets/agreement";
import { stateOf } from "../../src/workbook/read/readResults";
import { aCell, cellsOf, type Typed } from "./aCell";

type Fields<Row extends { readonly cells: object }> = Extract<keyof Row["cells"], string>;

const historyFields = ["upn", "year", "yearGroup", "term", "subject", "scale", "grade"] as const;
export type TypedHistory = Typed<Fields<HistoryRow>>;

/** A row of History as it is typed and read. */
export function aHistoryRow(typed: TypedHistory, row: number, scales: ScaleBook): HistoryRow {
  const cells = cellsOf("History", row, historyFields, typed);
  const scale = scales.find(textOf(cells.scale));
  return {
    cells,
    upn: upnOf(cells),
    ...optional("year", readAcademicYear(textOf(cells.year))),
    ...optional("yearGroup", readYearGroup(textOf(cells.yearGroup))),
    ...optional("term", oneOf(terms, cells.term)),
    ...optional("subject", oneOf(subjects, cells.subject)),
    ...optional("scale", scale?.id),
    mark: markOn(scales, scale?.id, cells.grade),
  };
}

export interface TypedEarlyYears extends Typed<Fields<EarlyYearsRow>> {
  readonly onEntry?: Partial<Record<Subject, CellValue>>;
  /** What is typed for the seventeen goals, in order. */
  readonly goals?: readonly CellValue[];
}

/** A row of Early years as it is typed and read. On-entry columns come first, then the goals. */
export function anEarlyYearsRow(
  { onEntry = {}, goals = [], ...typed }: TypedEarlyYears,
  row: number,
  scales: ScaleBook,
): EarlyYearsRow {
  const tab = "Early years";
  const cells = cellsOf(tab, row, ["upn", "year"], typed);
  return {
    cells,
    upn: upnOf(cells),
    ...optional("year", readAcademicYear(textOf(cells.year))),
    onEntry: subjects.map((subject, index) => {
      const cell = aCell(onEntry[subject] ?? "", { tab, row, column: 3 + index, header: subject });
      return { subject, cell, mark: markOn(scales, "on-entry", cell) };
    }),
    goals: earlyLearningGoals.map((goal, index) => {
      const cell = aCell(goals[index] ?? "", { tab, row, column: 6 + index, header: goal });
      return { goal, cell, mark: markOn(scales, "eyfs-profile", cell) };
    }),
  };
}

const checkFields = ["upn", "check", "year", "mark", "outcome"] as const;
export type TypedCheck = Typed<Fields<StatutoryCheckRow>>;

/** A row of Phonics and tables checks as it is typed and read. */
export function aCheckRow(typed: TypedCheck, row: number, scales: ScaleBook): StatutoryCheckRow {
  const cells = cellsOf("Phonics and tables checks", row, checkFields, typed);
  const check = oneOf(["phonics", "tables"] as const, cells.check);
  const scale = check && (check === "phonics" ? "phonics" : "tables-check");
  return {
    cells,
    upn: upnOf(cells),
    ...optional("check", check),
    ...optional("year", readAcademicYear(textOf(cells.year))),
    mark: markOn(scales, scale, cells.mark),
    outcome: markOn(scales, scale, cells.outcome),
  };
}

const testFields = ["upn", "date", "suite", "subject", "raw", "scale", "score"] as const;
export type TypedTest = Typed<Fields<TestRow>>;

/** A row of Tests as it is typed and read. */
export function aTestRow(typed: TypedTest, row: number, scales: ScaleBook): TestRow {
  const cells = cellsOf("Tests", row, testFields, typed);
  const scale = scales.find(textOf(cells.scale));
  return {
    cells,
    upn: upnOf(cells),
    ...optional("date", readDay(textOf(cells.date))),
    ...optional("subject", oneOf(subjects, cells.subject)),
    ...optional("scale", scale?.id),
    mark: markOn(scales, scale?.id, cells.score),
  };
}

const fftFields = [
  "upn",
  "subject",
  "benchmark",
  "chanceBelow",
  "chanceWorkingTowards",
  "chanceExpected",
  "chanceGreaterDepth",
] as const;
export type TypedFft = Typed<Fields<FftRow>>;

/** A row of FFT as it is typed, in percentages, and read. */
export function anFftRow(typed: TypedFft, row: number): FftRow {
  const cells = cellsOf("FFT", row, fftFields, typed);
  const [a, b, c, d] = [
    cells.chanceBelow,
    cells.chanceWorkingTowards,
    cells.chanceExpected,
    cells.chanceGreaterDepth,
  ].map(chanceOf);
  const all = a !== undefined && b !== undefined && c !== undefined && d !== undefined;
  return {
    cells,
    upn: upnOf(cells),
    ...optional("subject", oneOf(subjects, cells.subject)),
    ...(all ? { chances: [a, b, c, d] as const } : {}),
  };
}

const interventionFields = [
  "upn",
  "intervention",
  "subject",
  "starts",
  "ends",
  "scale",
  "entry",
  "exit",
  "reviewDue",
  "reviewed",
  "cost",
  "staff",
  "sessions",
  "whatChanged",
] as const;
export type TypedIntervention = Typed<Fields<InterventionRow>>;

/** A row of Interventions as it is typed and read. */
export function anInterventionRow(
  typed: TypedIntervention,
  row: number,
  scales: ScaleBook,
): InterventionRow {
  const cells = cellsOf("Interventions", row, interventionFields, typed);
  const scale = scales.find(textOf(cells.scale))?.id;
  return {
    cells,
    upn: upnOf(cells),
    ...optional("subject", subjectNamed(textOf(cells.subject))),
    ...optional("starts", readDay(textOf(cells.starts))),
    ...optional("ends", readDay(textOf(cells.ends))),
    ...optional("reviewDue", readDay(textOf(cells.reviewDue))),
    ...optional("reviewed", readDay(textOf(cells.reviewed))),
    entry: markOn(scales, scale, cells.entry),
    exit: markOn(scales, scale, cells.exit),
  };
}

const meetingFields = [
  "upn",
  "meetingDate",
  "className",
  "action",
  "owner",
  "reviewDue",
  "reviewed",
  "whatChanged",
  "kind",
  "standingThen",
  "childsWords",
] as const;
export type TypedMeeting = Typed<Fields<MeetingRow>>;

/** A row of Meetings as it is typed and read. */
export function aMeetingRow(typed: TypedMeeting, row: number): MeetingRow {
  const cells = cellsOf("Meetings", row, meetingFields, typed);
  return {
    cells,
    upn: upnOf(cells),
    kind: textOf(cells.kind) === "" ? "progressMeeting" : "reviewWithChild",
    ...optional("meetingDate", readDay(textOf(cells.meetingDate))),
    ...optional("reviewDue", readDay(textOf(cells.reviewDue))),
  };
}

const ledgerFields = [
  "upn",
  "year",
  "subject",
  "horizon",
  "scale",
  "proposed",
  "agreed",
  "agreedBy",
  "agreedOn",
  "reason",
  "state",
  "discussedOn",
  "discussedBy",
  "replacedOn",
  "replacedBy",
  "replacedWhy",
  "decided",
] as const;
export type TypedLedger = Typed<Fields<LedgerRow>>;

/** A row of Targets as it is typed and read. */
export function aLedgerRow(typed: TypedLedger, row: number, scales: ScaleBook): LedgerRow {
  const cells = cellsOf("Targets", row, ledgerFields, typed);
  const scale = scales.find(textOf(cells.scale))?.id;
  return {
    cells,
    upn: upnOf(cells),
    ...optional("year", readAcademicYear(textOf(cells.year))),
    ...optional("subject", oneOf(subjects, cells.subject)),
    ...optional("horizon", oneOf(["yearEnd", "keyStageEnd"] as const, cells.horizon)),
    proposed: markOn(scales, scale, cells.proposed),
    agreed: markOn(scales, scale, { ...cells.agreed, typed: agreedText({ cells }) }),
    state: stateOf(cells),
  };
}

function subjectNamed(name: string): Subject | undefined {
  return subjects.find((subject) => subject === name.toLowerCase());
}

function textOf(cell: Cell): string {
  return cellText(cell.typed);
}

function upnOf({ upn }: { readonly upn: Cell }): string {
  return textOf(upn).replace(/\s+/g, "").toUpperCase();
}

function markOn(scales: ScaleBook, id: string | undefined, { typed }: Cell): Mark {
  const scale = id === undefined ? undefined : scales.find(id);
  if (scale) return readMark(scale, typed);
  return isBlank(typed)
    ? { state: "notYetAssessed" }
    : { state: "unreadable", typed, problem: "unknownCode" };
}

function oneOf<Word extends string>(words: readonly Word[], cell: Cell): Word | undefined {
  const text = textOf(cell).toLowerCase();
  return words.find((word) => word.toLowerCase() === text);
}

function chanceOf({ typed }: Cell): number | undefined {
  const text = cellText(typed);
  return /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) / 100 : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
