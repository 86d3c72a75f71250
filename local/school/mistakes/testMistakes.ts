import { toSheetDate } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { inTab, typedTwice } from "./entryMistake";
import { error, type Mistake, NoRowLeft, query } from "./planter";

function scored(row: DraftRow): boolean {
  return typeof row.score === "number";
}

function thisAutumn(row: DraftRow): boolean {
  return scored(row) && row.suite === "NFER autumn 2026";
}

const beforeJoining: Mistake = ({ drafts, take, plant }) => {
  const { tests, pupils } = drafts;
  const row = take(tests, scored);
  const pupil = pupils.rows.find(({ upn }) => upn === row.upn);
  if (!pupil) throw new NoRowLeft("The child has no row in the Pupils tab.");
  plant(
    { draft: tests, row, key: "date" },
    query("result before joining", "The test was sat before the child came to the school."),
    toSheetDate("2017-06-12"),
    [
      { draft: tests, row, key: "score" },
      { draft: pupils, row: pupil, key: "joined" },
    ],
  );
};

/** Mistakes in the Tests and FFT tabs. */
export const testMistakes: readonly Mistake[] = [
  inTab("tests", {
    key: "score",
    value: 145,
    said: error("score out of range", "Standardised scores go from 70 to 140."),
    wants: scored,
  }),
  inTab("tests", {
    key: "date",
    value: toSheetDate("2027-11-09"),
    said: error("test after today", "The test would be sat next year."),
    wants: thisAutumn,
  }),
  inTab("tests", {
    key: "date",
    value: "second week",
    said: error("text where a date belongs", "‘second week’ is no day."),
    wants: thisAutumn,
  }),
  typedTwice(
    "tests",
    thisAutumn,
    ({ score }) => ({ raw: 20, score: score === 89 ? 90 : 89 }),
    "score",
    error("same test twice", "This child already has a score for this test."),
  ),
  beforeJoining,
  inTab("fft", {
    key: "chanceExpected",
    value: 8,
    said: error("chances not adding to 100", "The four chances should add to 100."),
    wants: (row) => Number(row.chanceExpected) >= 40,
    also: ["chanceBelow", "chanceWorkingTowards", "chanceGreaterDepth"],
  }),
  inTab("fft", {
    key: "chanceGreaterDepth",
    value: "n/a",
    said: error("text where a number belongs", "‘n/a’ is no chance."),
  }),
];
