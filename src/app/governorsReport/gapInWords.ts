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

/** `12 points lower: about 4 of 30 children`, or why it is not known. */
export function gapInWords(own: Given, other: Given): string {
  const gap = gapBetween(own, other);
  if (!gap || own.state !== "given") {
    return [own, other].some(({ state }) => state === "withheld") ? "withheld" : "–";
  }
  if (gap.points === 0) return "level";
  const size = Math.abs(gap.points);
  const who = gap.children === 0 ? "less than one child" : `about ${gap.children} of ${own.n}`;
  return `${size} ${size === 1 ? "point" : "points"} ${gap.points < 0 ? "lower" : "higher"}: ${who}`;
}
