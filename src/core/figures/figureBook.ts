import type { Attainment } from "../cohort/attainment";
import { leftOutReasonNames } from "../cohort/measuredMark";
import { outOf } from "../cohort/percentage";
import type { Figure, FigureName } from "./figure";

/** What to write down of a figure beside its number. */
export interface FigureDetails extends FigureName {
  /** The tabs it was worked out from; the class tabs where nothing is said. */
  readonly source?: string;
  /** Who is left out and why, with counts. */
  readonly leftOut?: string;
}

/** The numbers that a figure is worked out from, as far as it has any. */
export type FigureNumbers = Partial<Pick<Figure, "numerator" | "denominator">>;

/**
 * The figures of a document. Whoever writes a sentence or a table asks it for the words of each
 * number, so that every number printed is written down where it can be traced.
 */
export interface FigureBook {
  /** Gives `18 of 29 (62%)`, or `none assessed`. */
  readonly outOf: (details: FigureDetails, reached: number, n: number) => string;
  /** Gives `3 of 29`, for few children whom a percentage would not make plainer. */
  readonly some: (details: FigureDetails, number: number, n: number) => string;
  /** Gives an attainment in the same words, and notes who is left out of it. */
  readonly share: (details: FigureDetails, attainment: Attainment) => string;
  /** Gives a number of children: `7`. `n` is how many it is of, where that is known. */
  readonly count: (details: FigureDetails, number: number, n?: number) => string;
  /** Gives a percentage that others publish as it stands in a column of them: `76.5`. Written down as `76.5%`. */
  readonly percentage: (details: FigureDetails, words: string, numbers?: FigureNumbers) => string;
  /** Gives any other figure in the words handed in: a mean, a range, a chance, `12 children`. */
  readonly written: (details: FigureDetails, words: string, numbers?: FigureNumbers) => string;
  /** Notes a figure whose words were made elsewhere. */
  readonly note: (figure: Omit<Figure, "section">) => void;
  /** The same book, under another heading. */
  readonly under: (section: string) => FigureBook;
  /** Every figure so far, in the order in which they were asked for; each once under a heading. */
  readonly figures: () => readonly Figure[];
}

/** An empty book. */
export function openFigureBook(): FigureBook {
  return bookUnder("", new Map());
}

function bookUnder(section: string, found: Map<string, Figure>): FigureBook {
  const note: FigureBook["note"] = (figure) => {
    const { measure, group, point, value } = figure;
    const key = [section, measure, group, point, value].join("|");
    if (!found.has(key)) found.set(key, { section, ...figure });
  };
  const given = (details: FigureDetails, value: string, numbers: FigureNumbers = {}): string => {
    const { measure, group, point, source = "Class tabs", leftOut = "" } = details;
    note({
      measure,
      group,
      point,
      source,
      leftOut,
      value,
      release: { state: "given" },
      ...numbers,
    });
    return value;
  };
  const of: FigureBook["outOf"] = (details, reached, n) =>
    given(details, outOf(reached, n), n === 0 ? {} : { numerator: reached, denominator: n });
  return {
    outOf: of,
    some: (details, numerator, denominator) =>
      given(details, `${numerator} of ${denominator}`, { numerator, denominator }),
    share: (details, attainment) => {
      const { reached, n } = attainment.state === "known" ? attainment : { reached: 0, n: 0 };
      return of({ ...details, leftOut: details.leftOut ?? leftOutOf(attainment) }, reached, n);
    },
    count: (details, number, n) =>
      given(details, String(number), {
        numerator: number,
        ...(n === undefined ? {} : { denominator: n }),
      }),
    percentage: (details, words, numbers) => {
      given(details, `${words}%`, numbers);
      return words;
    },
    written: given,
    note,
    under: (other) => bookUnder(other, found),
    figures: () => [...found.values()],
  };
}

/** Who is left out of an attainment, as the Figures tab says it: `3 not yet assessed, 1 without a class row`. */
export function leftOutOf({ leftOut }: Pick<Attainment, "leftOut">): string {
  return leftOut.map(({ reason, count }) => `${count} ${leftOutReasonNames[reason]}`).join(", ");
}
