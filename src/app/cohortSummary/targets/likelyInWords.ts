import type { CohortChances } from "../../../core/cohort/cohortChances";

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
export function likelyInWords({ name, used, fft }: LikelyRow, byFft: boolean): string[] {
  const { targets } = used;
  return [
    name,
    likelyRange(used),
    ...(byFft ? [fft ? likelyRange(fft) : "not known"] : []),
    targets ? `${targets.asked} of ${targets.n}` : "no targets",
    targets ? chanceInWords(targets.chance) : "–",
  ];
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
