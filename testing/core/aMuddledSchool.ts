import type { School } from "../../src/core/school/school";
import { aSchool } from "./aSchool";
import { aUpn } from "./aUpn";

const target = {
  upn: aUpn(0),
  year: "2026/27",
  subject: "Reading",
  horizon: "keyStageEnd",
  scale: "Key Stage 2 teacher assessment",
  agreed: "EXS",
  agreedBy: "Headteacher",
  agreedOn: "01/10/2026",
};

const mark = {
  upn: aUpn(0),
  year: "2024/25",
  yearGroup: "3",
  term: "Summer",
  subject: "Reading",
  scale: "Teacher assessment",
  grade: "EXS",
};

const sat = {
  upn: aUpn(0),
  date: "01/10/2026",
  suite: "PiRA",
  subject: "Reading",
  scale: "Standardised score",
  score: 100,
};

const profile = { upn: aUpn(30), year: "2026/27", goals: [...Array<string>(16).fill("2"), ""] };

/**
 * A school in which everything that a check looks for has gone wrong at least once, after the
 * summer point of 2026/27 (so that nothing is too early to be missing) but for marks of the
 * calendar, which `aMuddledAutumn` holds.
 */
export function aMuddledSchool(): School {
  return aSchool({
    today: "2027-07-20",
    pupils: [
      {},
      { upn: "" },
      { upn: "pupil 7" },
      { upn: "A838999926001" },
      { upn: aUpn(40) },
      { upn: aUpn(40) },
      { upn: "P83899992601A", joined: "01/09/2026" },
      { firstName: "Zoxy", surname: "Brambleby" },
      { firstName: "Zoxy", surname: "Brambleby" },
      { surname: "" },
      { surname: "=Quillfeather" },
      { dateOfBirth: "" },
      { dateOfBirth: "31/02/2016" },
      { dateOfBirth: "14/10/2061" },
      { dateOfBirth: "14/10/2006" },
      { yearGroup: "9" },
      { yearGroup: "", dateOfBirth: "" },
      { yearGroup: "4" },
      { className: "" },
      { className: "oak" },
      { sex: "Female" },
      { sen: "EHCP" },
      { sen: "P" },
      { pupilPremium: "FSM6" },
      { eal: "Y", firstLanguage: "ENG" },
      { joined: "01/09/2025", left: "01/09/2024" },
      { joined: "01/09/2012" },
      { letterCopies: 9 },
      { left: "20/10/2026" },
      { className: "Elm" },
      { yearGroup: "R", dateOfBirth: "14/10/2021" },
      { firstName: "#REF!" },
      { yearGroup: "1", dateOfBirth: "14/10/2020" },
      { letterFormat: "Lage print" },
    ],
    classRows: [
      {
        upn: aUpn(0),
        surname: "Ottoline",
        yearGroup: "4",
        nextSteps: "Has a new social worker.",
        childsWords: "I like maths. ".repeat(20),
        marks: {
          reading: {
            start: "GDS",
            lastYear: "GDS",
            autumn: "WTS",
            spring: "GDS",
            forecastYearEnd: "EXS",
          },
          writing: {
            autumn: "PK1",
            spring: "PK1",
            summer: "PK1",
            forecastYearEnd: "EXS",
            forecastKeyStageEnd: "WTS",
          },
          mathematics: {
            lastYear: { date: "2026-02-01" },
            autumn: "EXXS",
            spring: "BLW",
            summer: "3w+",
          },
        },
      },
      { upn: aUpn(9), yearGroup: "5", scale: "Stars" },
      {
        upn: aUpn(10),
        yearGroup: "5",
        scale: "Steps",
        comment: "Sits with Zebedeex.",
        marks: { reading: { lastYear: "1s", autumn: "1b" } },
      },
      { upn: aUpn(32), yearGroup: "1", marks: { reading: { start: "1" } } },
      { upn: "" },
      { upn: aUpn(77) },
      { upn: aUpn(15) },
      { upn: aUpn(15) },
      { upn: aUpn(16) },
      { upn: aUpn(16), className: "Elm" },
      { upn: aUpn(28), yearGroup: "5", marks: { reading: { autumn: "EXP" } } },
      { upn: aUpn(17), className: "Elm" },
    ],
    history: [
      mark,
      { ...mark, grade: "WTS" },
      { ...mark, year: "2025/26" },
      { ...mark, yearGroup: "R" },
      { ...mark, year: "2028/29" },
      { ...mark, year: "someday" },
      { ...mark, subject: "Art" },
      { ...mark, term: "Lent" },
    ],
    earlyYears: [
      profile,
      { ...profile, goals: ["1", "A"] },
      { upn: aUpn(32), year: "2025/26", goals: Array<string>(17).fill("2") },
    ],
    closedMarks: [{ upn: aUpn(0), year: "2026/27", point: "Autumn", reading: "EXS" }],
    statutoryChecks: [
      { upn: aUpn(0), check: "spelling", year: "2026/27" },
      { upn: aUpn(0), check: "phonics", year: "2026/27", mark: 12, outcome: "Wa" },
      { upn: aUpn(0), check: "phonics", year: "2022/23", mark: 12 },
      { upn: aUpn(0), check: "phonics", year: "2022/23", outcome: 34 },
      { upn: aUpn(0), check: "tables", year: "2025/26", mark: 12, outcome: "A" },
    ],
    tests: [
      sat,
      sat,
      { ...sat, date: "01/10/2027" },
      { ...sat, date: "01/06/2021" },
      { ...sat, suite: "NFER", score: 250, raw: "lots" },
      { ...sat, suite: "Rising Stars", score: 99.5 },
      { ...sat, suite: "GAPS", subject: "Spelling" },
    ],
    fft: [
      {
        upn: aUpn(88),
        subject: "Reading",
        chanceBelow: 5,
        chanceWorkingTowards: 20,
        chanceExpected: 50,
        chanceGreaterDepth: 10,
      },
      { upn: aUpn(0), subject: "Reading", chanceBelow: "some" },
    ],
    interventions: [
      { upn: aUpn(0), starts: "01/10/2026", ends: "01/09/2026", reviewDue: "01/11/2026" },
      { upn: aUpn(0), scale: "Standardised score", entry: "EXS", exit: 95 },
      { upn: aUpn(0), entry: 85 },
      { upn: aUpn(0), scale: "Standardised score", exit: 95, cost: "about 100" },
    ],
    meetings: [
      { upn: aUpn(0), action: "Read daily", reviewDue: "01/11/2026" },
      { upn: aUpn(88), action: "Tables chart", reviewDue: "Easter" },
    ],
    ledger: [
      target,
      { ...target, agreed: "EXXS" },
      { ...target, agreedBy: "" },
      { ...target, upn: aUpn(28) },
      { ...target, horizon: "Easter" },
      { ...target, decided: "HIGH, agreed by Headteacher on 01/10/2026" },
    ],
  });
}

/** A school in its autumn point with marks that are too early. */
export function aMuddledAutumn(): School {
  const reading = { spring: "EXS" };
  return aSchool({ classRows: [{ upn: aUpn(0), yearGroup: "5", marks: { reading } }] });
}
