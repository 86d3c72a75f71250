import {
  measureLimits,
  type PublishedMeasure,
  publishedMeasures,
} from "../../../published/publishedMeasures";
import { type PublishedNumber, publishedNumber } from "../../../published/publishedNumber";
import type { FileRow } from "../../importKind";

/** A published figure that a row of a file gives. */
export interface FileFigure {
  readonly measure: PublishedMeasure;
  /** The calendar year of the results. */
  readonly year: number;
  readonly group: string;
  readonly value: number;
  /** Whether it may still change, where that is not so of its whole row. */
  readonly provisional?: boolean;
}

/** On what a row's figures rest, and who published them. */
export interface FigureBasis {
  readonly basis: string;
  readonly publication: string;
  readonly provisional: boolean;
}

/** What a row of a file says: figures of an area, or why there are none. */
export interface FigureRow extends FigureBasis {
  readonly row: FileRow;
  /** As the Benchmarks tab names it; empty where the row is about none. */
  readonly area: string;
  readonly about: string;
  readonly figures: readonly FileFigure[];
  /** Why the row gives no figure, or fewer than it could. */
  readonly reason?: string;
  /** What becomes of a row that gives none. */
  readonly otherwise?: "passOver" | "refuse" | "ask";
}

/** The place of a figure in a file's row. */
export interface FigurePlace extends Omit<FileFigure, "value"> {
  readonly found: PublishedNumber;
  /** What stands there, for a person to find it. */
  readonly text: string;
}

/**
 * The figures among a row's places. What its publisher withholds is passed over and never 0; where
 * something is no figure, or cannot be one of that measure, the row was read from the wrong columns
 * and none of it is taken.
 */
export function figuresAt(
  places: readonly FigurePlace[],
): Pick<FigureRow, "figures" | "reason" | "otherwise"> {
  const wrong = places.find(({ measure, found }) => !fits(measure, found));
  if (wrong) {
    const reason = `‘${wrong.text}’ cannot be a figure for ‘${publishedMeasures[wrong.measure]}’.`;
    return { figures: [], reason, otherwise: "refuse" };
  }
  const figures = places.flatMap(({ found, text: _, ...figure }) =>
    found.state === "number" ? [{ ...figure, value: found.value }] : [],
  );
  const codes = places.flatMap(({ found }) => (found.state === "withheld" ? [found.code] : []));
  if (codes.length > 0) {
    const which = [...new Set(codes)].join(", ");
    const reason = `${codes.length === 1 ? "A figure is" : `${codes.length} figures are`} withheld by the publisher (${which}).`;
    return { figures, reason, otherwise: "passOver" };
  }
  if (figures.length > 0) return { figures };
  return { figures, reason: "The row holds no figure that is kept.", otherwise: "passOver" };
}

function fits(measure: PublishedMeasure, found: PublishedNumber): boolean {
  if (found.state !== "number") return found.state !== "unreadable";
  const [least, most] = measureLimits(measure);
  return found.value >= least && found.value <= most;
}

/** A figure as a column of the file gives it. */
export function placeAt(
  row: FileRow,
  field: string,
  of: Pick<FigurePlace, "measure" | "group" | "year">,
): FigurePlace {
  const text = row.text(field);
  return { ...of, found: publishedNumber(text), text };
}
