import type { FileTable } from "../../src/workbook/import/importKind";
import { type SheetTab, toSheetDate } from "../../src/workbook/sheetValue";
import {
  earlyYearsTab,
  fftTab,
  historyTab,
  statutoryChecksTab,
  testsTab,
} from "../../src/workbook/tabs/results";
import { aUpn } from "../core/aUpn";
import { importInto } from "./importInto";
import { aTab, classOf, pupils, type TestRow } from "./tabs";

/** Made-up children of 2026/27: two of Year 4, one of Year 1, and one who left from Year 6. */
export const amira: TestRow = {
  upn: aUpn(1),
  surname: "Khan",
  firstName: "Amira",
  dateOfBirth: toSheetDate("2017-10-14"),
  yearGroup: "Year 4",
  className: "Oak",
};
export const ben: TestRow = {
  upn: aUpn(2),
  surname: "Ash",
  firstName: "Ben",
  dateOfBirth: toSheetDate("2018-04-03"),
  yearGroup: "Year 4",
  className: "Oak",
};
export const cleo: TestRow = {
  upn: aUpn(3),
  surname: "Birch",
  firstName: "Cleo",
  dateOfBirth: toSheetDate("2020-11-20"),
  yearGroup: "Year 1",
  className: "Elm",
};
export const dan: TestRow = {
  upn: aUpn(4),
  surname: "Dove",
  firstName: "Dan",
  dateOfBirth: toSheetDate("2014-12-01"),
  yearGroup: "Year 6",
  className: "",
  left: toSheetDate("2026-07-20"),
};

/** Rows of the tabs that hold results, and of the class tab Oak. */
export interface StandingRows {
  readonly pupils?: readonly TestRow[];
  readonly oak?: readonly TestRow[];
  readonly history?: readonly TestRow[];
  readonly earlyYears?: readonly TestRow[];
  readonly checks?: readonly TestRow[];
  readonly tests?: readonly TestRow[];
  readonly fft?: readonly TestRow[];
}

/** A workbook with these children and every tab of results. */
export function resultsWorkbook(rows: StandingRows = {}): SheetTab[] {
  const children = rows.pupils ?? [amira, ben, cleo, dan];
  const inOak = children.filter(({ className }) => className === "Oak");
  return [
    pupils(...children),
    classOf("Oak", ...(rows.oak ?? inOak)),
    aTab(earlyYearsTab, rows.earlyYears),
    aTab(testsTab, rows.tests),
    aTab(statutoryChecksTab, rows.checks),
    aTab(fftTab, rows.fft),
    aTab(historyTab, rows.history),
  ];
}

/** Answers every question of an import, and those that come of the answers, with the choice at a place. */
export function answersTo(
  tabs: readonly SheetTab[],
  file: FileTable,
  kind: string,
  choice: number,
): Record<string, string> {
  let answers: Record<string, string> = {};
  for (let round = 0; round < 4; round += 1) {
    const questions = importInto(tabs, file, { kind, answers }).plan?.questions ?? [];
    answers = Object.fromEntries(
      questions.map(({ id, choices }) => [id, choices[choice % choices.length]?.key ?? ""]),
    );
  }
  return answers;
}

/** A tab's rows below the header, as text, blank columns left out: `Year 2, Summer, EXS`. */
export function rowsIn(tabs: readonly SheetTab[], name: string): string[] {
  const [, ...body] = tabs.find((tab) => tab.name === name)?.values ?? [];
  return body.map((row) =>
    row
      .filter((value) => value !== "")
      .map((value) => (value instanceof Date ? value.toDateString() : String(value)))
      .join(", "),
  );
}
