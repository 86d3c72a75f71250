import type { Attainment } from "../../../core/cohort/attainment";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import { goodLevelOfDevelopment } from "../../../core/cohort/goodLevelOfDevelopment";
import {
  phonicsResults,
  type TablesResults,
  tablesResults,
} from "../../../core/cohort/statutoryCheckResults";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { YearGroup } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import { leftOutWords, list } from "../inWords";

/** A check, and where its results are. */
export interface StatutoryCheck {
  readonly name: string;
  /** The year group in which it is taken. */
  readonly yearGroup: YearGroup;
  /** The tab that holds its results. */
  readonly source: string;
  /** The result and who is left out; nothing where nobody has a result. */
  readonly rowOf: (
    children: readonly CohortChild[],
    school: School,
    year: number,
    details: FigureDetails,
    book: FigureBook,
  ) => readonly [string, string] | undefined;
}

/** The checks of the early years, Year 1 and Year 4, in that order. */
export const statutoryChecks: readonly StatutoryCheck[] = [
  {
    name: "Good level of development",
    yearGroup: 0,
    source: "Early years",
    rowOf: (children, { earlyYears }, year, details, book) =>
      attainmentRow(goodLevelOfDevelopment(children, earlyYears, year), details, book),
  },
  {
    name: "Phonics check, standard met",
    yearGroup: 1,
    source: "Phonics and tables checks",
    rowOf: (children, { statutoryChecks: rows }, year, details, book) =>
      attainmentRow(phonicsResults(children, rows, year), details, book),
  },
  {
    name: "Multiplication tables check",
    yearGroup: 4,
    source: "Phonics and tables checks",
    rowOf: (children, { statutoryChecks: rows }, year, details, book) =>
      tablesRow(tablesResults(children, rows, year), details, book),
  },
];

function attainmentRow(
  result: Attainment,
  details: FigureDetails,
  book: FigureBook,
): readonly [string, string] | undefined {
  if (result.state === "noneAssessed") return undefined;
  return [book.share(details, result), leftOutWords(result.leftOut) || "nobody"];
}

function tablesRow(
  result: TablesResults,
  details: FigureDetails,
  book: FigureBook,
): readonly [string, string] | undefined {
  if (result.state === "noneAssessed") return undefined;
  const { n, mean, fullMarks, notTaken, withoutResult } = result;
  const without = [
    ...(notTaken > 0 ? [`${notTaken} did not take it`] : []),
    ...(withoutResult > 0 ? [`${withoutResult} without a result`] : []),
  ];
  const leftOut = list(without);
  const ofMark = (name: string) => ({
    ...details,
    measure: `${details.measure}, ${name}`,
    leftOut,
  });
  const inWords =
    n === 1 ? `${mean} of 25 (1 took it)` : `mean ${mean.toFixed(1)} of 25 (${n} took it)`;
  const [meanMark, full] = [
    book.written(ofMark("mean mark"), inWords, { denominator: n }),
    book.some(ofMark("full marks"), fullMarks, n),
  ];
  return [`${meanMark}; full marks ${full}`, leftOut || "nobody"];
}
