import type { CohortChances } from "../../../core/cohort/cohortChances";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { everyone, targetTabs } from "../cohortFigure";

/** What is likely in a subject at a standard. */
export interface LikelyRow {
  /** `Reading, expected or higher`. */
  readonly name: string;
  /** By what targets rest on: similar children, or where too few are known FFT's estimates. */
  readonly used: CohortChances;
  /** By FFT's estimates alone; nothing where none are imported. */
  readonly fft?: CohortChances;
}

/** The cells of a row, with that of FFT alone where `byFft`. */
export function likelyInWords(
  { name, used, fft }: LikelyRow,
  byFft: boolean,
  book: FigureBook,
): string[] {
  const { targets } = used;
  const asked = targets && {
    ...likelyFigure(`${name}: target`, used, targetTabs),
    leftOut: without(used.likely.n + used.without - targets.n, "a known chance or a target"),
  };
  return [
    name,
    rangeOf(
      `${name}: most likely (range)`,
      used,
      "Class tabs, Past marks, Transition tables, FFT",
      book,
    ),
    ...(byFft ? [fft ? rangeOf(`${name}: by FFT alone`, fft, "FFT", book) : "not known"] : []),
    targets && asked ? book.some(asked, targets.asked, targets.n) : "no targets",
    targets && asked
      ? book.written(
          { ...asked, measure: `${name}: chance that as many reach it as targets ask for` },
          chanceInWords(targets.chance),
          { denominator: targets.n },
        )
      : "–",
  ];
}

function rangeOf(
  measure: string,
  chances: CohortChances,
  source: string,
  book: FigureBook,
): string {
  const { mostLikely: numerator, n: denominator } = chances.likely;
  const details = likelyFigure(measure, chances, source);
  return book.written(details, likelyRange(chances), { numerator, denominator });
}

function likelyFigure(measure: string, chances: CohortChances, source: string): FigureDetails {
  const leftOut = without(chances.without, "a known chance");
  return { measure, group: everyone, point: "End of key stage", source, leftOut };
}

function without(number: number, what: string): string {
  return number === 0 ? "" : `${number} without ${what}`;
}

/** The likeliest number with its range: `41 of 57 (37 to 45)`. */
export function likelyRange({ likely }: CohortChances): string {
  const { mostLikely, n, low, high } = likely;
  const range = low === high ? "" : ` (${low} to ${high})`;
  return `${mostLikely} of ${n}${range}`;
}

/** A chance as people say it: `35 in 100`; never quite 0 or 100. */
export function chanceInWords(chance: number): string {
  const inHundred = Math.round(chance * 100);
  if (chance >= 1 - 1e-9) return "certain";
  if (inHundred < 1) return "less than 1 in 100";
  return inHundred > 99 ? "more than 99 in 100" : `${inHundred} in 100`;
}
