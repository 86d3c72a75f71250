import { type AcademicYear, academicYearName } from "../../../core/calendar/academicYear";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { SchoolProgress } from "../../../core/valueAdded/schoolProgress";
import { progressInWords } from "./progressInWords";

/** A cohort's value added in a subject, or in all three where they say the same. */
export interface ProgressRow {
  readonly year: AcademicYear;
  readonly name: string;
  readonly progress: SchoolProgress;
  /** Children of the cohort, with a score or without. */
  readonly members: number;
}

/** The cells of a row, its figures written down: the children, and the mean with its interval. */
export function progressCells(
  { year, name, progress, members }: ProgressRow,
  book: FigureBook,
): string[] {
  const cells = progressInWords(progress, members);
  const [, mean, interval, , leftOut] = cells;
  const measure = `${name}, value added from Key Stage 1 to Key Stage 2`;
  const details = {
    group: "Year 6",
    point: academicYearName(year),
    source: `Past marks, class tabs, Value added table of ${academicYearName(year)}`,
    leftOut: leftOut === "nobody" ? "" : leftOut,
  };
  const scored = progress.state === "known" || progress.state === "tooFew" ? progress.n : 0;
  book.some({ ...details, measure: `${measure}: children with a score` }, scored, members);
  if (progress.state === "known") {
    book.written({ ...details, measure }, `${mean} (${interval})`, { denominator: progress.n });
  }
  return [academicYearName(year), name, ...cells];
}
