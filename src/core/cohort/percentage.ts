/**
 * A share (0 to 1) as a whole percentage, halves up: 0.285 is 29. Never print it without the
 * number of children it is of; `outOf` does both.
 */
export function percentage(share: number): number {
  return Math.floor(share * 100 + 0.5 + 1e-9);
}

/** Some of a number of children: `18 of 29 (62%)`; of none, `none assessed`. */
export function outOf(reached: number, n: number): string {
  return n === 0 ? "none assessed" : `${reached} of ${n} (${percentage(reached / n)}%)`;
}
