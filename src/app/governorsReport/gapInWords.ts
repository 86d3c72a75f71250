import type { FigureBook, FigureDetails } from "../../core/figures/figureBook";
import type { Given } from "./givenFigures";

/** How far a group is from another: in percentage points, and in children of the group. */
export interface Gap {
  /** Minus where the group is behind. */
  readonly points: number;
  readonly children: number;
}

/** The gap between two figures that are given; nothing where either is not. */
export function gapBetween(own: Given, other: Given): Gap | undefined {
  if (own.state !== "given" || other.state !== "given") return undefined;
  const apart = own.share - other.share;
  return { points: Math.round(apart * 100), children: Math.round(Math.abs(apart) * own.n) };
}

/** Which gap it is, for the Figures tab. */
export type GapName = Pick<FigureDetails, "measure" | "group" | "point" | "source">;

/** `12 points lower: about 4 of 30`, written down for the Figures tab; or why it is not known. */
export function gapInWords(own: Given, other: Given, name: GapName, book: FigureBook): string {
  const gap = gapBetween(own, other);
  if (!gap || own.state !== "given") {
    return [own, other].some(({ state }) => state === "withheld") ? "withheld" : "–";
  }
  return sizeInWords(gap, own.n, name, book);
}

/** The same of a gap that is known, of a group of `n` children. */
export function sizeInWords(
  { points, children }: Gap,
  n: number,
  { measure, ...name }: GapName,
  book: FigureBook,
): string {
  if (points === 0) return "level";
  const size = Math.abs(points);
  const who = children === 0 ? "less than one child" : `about ${children} of ${n}`;
  return book.written(
    { ...name, measure: `Gap: ${measure}`, leftOut: "as from the group’s own figure" },
    `${size} ${size === 1 ? "point" : "points"} ${points < 0 ? "lower" : "higher"}: ${who}`,
    { numerator: children, denominator: n },
  );
}
