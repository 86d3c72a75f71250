/** How fast the workbook's clock goes, and how often it is set. */
export interface Pace {
  /** Milliseconds from one time to the next at which the clock is set. */
  readonly every: number;
  /** So many seconds pass in the workbook while one passes outside. */
  readonly faster: number;
}

/** As time passes outside. */
export const realPace: Pace = { every: 5000, faster: 1 };

/** So much passes at once at most, in milliseconds outside. */
const most = 60_000;

/**
 * Lets time pass in the workbook as it passes outside, so that triggers by the clock fire while
 * people look on. A minute passes at once at most: what a computer has slept through, or a script has
 * waited for somebody, does not let an hour's triggers fire in a moment. Gives what stops it.
 */
export function followTime(
  pass: (milliseconds: number) => void,
  { every, faster }: Pace = realPace,
): () => void {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    pass(Math.min(now - last, most) * faster);
    last = now;
  }, every);
  return () => clearInterval(timer);
}
