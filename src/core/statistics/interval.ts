/** The two ends of an interval, lower first. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * How many standard errors to each side make a 95 % interval of the normal distribution. Two decimal
 * places, as DfE's guides to progress measures give it.
 */
export const standardErrors95 = 1.96;
