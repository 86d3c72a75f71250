import fc from "fast-check";
import { shippedScaleBook } from "../../src/core/scales/shippedScales";
import { earlyLearningGoals } from "../../src/core/school/resultRows";
import type { School } from "../../src/core/school/school";
import { subjects } from "../../src/core/subject";
import { aCheckRow, anEarlyYearsRow } from "../core/resultRows";
import { localSchools } from "../similarSchools/localSchools";
import { anyChild, anyHistory } from "../targets/anyChild";
import { type ChildDescription, fftRow, history } from "../targets/schoolBuilder";
import { aTable } from "../valueAdded/valueAddedTable";
import { published } from "./benchmarksTab";
import type { ReportDetails } from "./reportFor";

/** The children of a report and what else it draws on. */
export interface AnyReport {
  readonly children: readonly ChildDescription[];
  readonly details: ReportDetails;
}

const basis = "State-funded schools";

/** Published figures of everything that a summary can stand beside, with two neighbours of Dorset. */
const everythingPublished = published(
  ["KS2 reading expected", 2025, "England", "", 75.3, basis, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "Dorset", "", 73, basis, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "Devon", "", 74, basis, "DfE, LAIT."],
  ["KS2 reading expected", 2025, "Somerset", "", 71.5, basis, "DfE, LAIT."],
  ["KS2 RWM expected", 2025, "England", "", 62, basis, ""],
  ["Phonics Year 1", 2025, "England", "", 80, basis, "DfE, phonics"],
  ["Good level of development", 2025, "England", "", 68, basis, "DfE, EYFS profile"],
);

const facts = fc.record({
  sex: fc.constantFrom("F" as const, "M" as const),
  pupilPremium: fc.boolean(),
  eal: fc.boolean(),
  sen: fc.constantFrom("N", "K"),
  className: fc.constantFrom("Oak", "Elm"),
});

/** A junior, or an infant marked in the same way. */
const childOfAnyYear: fc.Arbitrary<ChildDescription> = fc
  .tuple(anyChild, facts, fc.constantFrom(undefined, 0, 1, 2, 6))
  .map(([child, known, yearGroup]) => ({
    ...child,
    ...known,
    ...(yearGroup === undefined ? {} : { yearGroup }),
  }));

/** A school with results of every kind, and a summary of the whole of it or of a class. */
export const anyReport: fc.Arbitrary<AnyReport> = fc
  .record({
    children: fc.array(childOfAnyYear, { minLength: 1, maxLength: 14 }),
    earlier: anyHistory,
    score: fc.integer({ min: 95, max: 115 }),
    phonics: fc.integer({ min: 20, max: 40 }),
    tables: fc.integer({ min: 10, max: 25 }),
    emerging: fc.constantFrom(...earlyLearningGoals),
    withOthers: fc.boolean(),
    ofClass: fc.boolean(),
  })
  .map(({ children: described, earlier, withOthers, ofClass, ...results }) => {
    const children = described.map((child, index) => ({ upn: `PUPIL${index + 1}`, ...child }));
    const upns = children.map(({ upn }) => upn);
    const school: Partial<School> = {
      ...resultsOf(upns, results),
      history: [...earlier, ...leavers(results.score)],
      fft: upns.slice(0, 3).map((upn) => fftRow(upn, [0.1, 0.2, 0.5, 0.2])),
    };
    const details: ReportDetails = {
      school,
      ...(ofClass ? { scope: { kind: "class" as const, className: "Oak" } } : {}),
      ...(withOthers
        ? {
            published: everythingPublished,
            context: { valueAddedTable: aTable(), localSchools: localSchools(15) },
          }
        : {}),
    };
    return { children, details };
  });

interface Results {
  readonly phonics: number;
  readonly tables: number;
  readonly emerging: string;
}

/** Early years profiles and statutory checks of the year before. */
function resultsOf(
  upns: readonly string[],
  { phonics, tables, emerging }: Results,
): Pick<School, "earlyYears" | "statutoryChecks"> {
  const year = "2025/26";
  const scales = shippedScaleBook;
  const row = (upn: string, index: number) => {
    const goals = earlyLearningGoals.map((goal) => (goal === emerging && index % 2 ? "1" : "2"));
    return anEarlyYearsRow({ upn, year, goals }, index + 2, scales);
  };
  return {
    earlyYears: upns.map(row),
    statutoryChecks: upns.flatMap((upn, index) => [
      aCheckRow({ upn, check: "phonics", year, mark: phonics }, index + 2, scales),
      aCheckRow({ upn, check: "tables", year, mark: tables }, index + 2, scales),
    ]),
  };
}

/** Last year's Year 6, with the results of both key stages. */
function leavers(score: number): School["history"] {
  return Array.from({ length: 8 }, (_, place) => `LEFT${place}`).flatMap((upn) => [
    ...subjects.map((subject) =>
      history(upn, 2, "EXS", { year: 2021, scale: "ks1-teacher-assessment", subject }),
    ),
    history(upn, 6, score, { year: 2025, scale: "ks2-scaled" }),
  ]);
}
