import { fromRatios, twoSidedPValue } from "./distribution";

/** Whether figures differ by more than chance, and by more than a child or two. */
export interface ChanceJudgement {
  /** Children more (or, below zero, fewer) than the other share would make; often not a whole number. */
  readonly gapInChildren: number;
  /** How often chance alone brings a gap as large, from 0 to 1. */
  readonly pValue: number;
  /** More than two children, and seldomer by chance than one time in twenty. */
  readonly isDifference: boolean;
}

/** A p value below this is outside chance: one time in twenty, the usual level. */
const level = 0.05;

/** A gap of a child or two is never called a difference, however unlikely: this program's own choice. */
const childOrTwo = 2;

/** Calls a gap a difference only where it is both more than a child or two and outside chance. */
export function judgement(gapInChildren: number, pValue: number): ChanceJudgement {
  const isDifference = Math.abs(gapInChildren) > childOrTwo + 1e-9 && pValue < level;
  return { gapInChildren, pValue, isDifference };
}

/**
 * Judges a school's number against a published share (0 to 1), which is taken as known: an exact
 * two-sided binomial test at 5 %, the method of R's binom.test. Of no children there is no
 * difference. Where many measures are judged, one in twenty will look different by chance alone.
 */
export function differenceOutsideChance(
  reached: number,
  n: number,
  publishedShare: number,
): ChanceJudgement {
  const odds = publishedShare / (1 - publishedShare);
  const likeliest = Math.min(n, Math.floor((n + 1) * publishedShare));
  const ifEqual = fromRatios(0, n, likeliest, (k) => ((n - k) / (k + 1)) * odds);
  return judgement(reached - n * publishedShare, twoSidedPValue(ifEqual, reached));
}
