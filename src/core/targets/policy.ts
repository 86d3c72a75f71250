import type { Challenge, Settings } from "../school/settings";

/**
 * The least chance of being reached that a target may have, by how challenging the school wants
 * its targets. A choice of this program that a school makes its own in Settings; it follows the
 * thought of FFT's benchmarks (the average, the best fifth), but the numbers are not FFT's.
 */
export const leastChances: Readonly<Record<Challenge, number>> = {
  typical: 0.5,
  high: 0.35,
  veryHigh: 0.2,
};

/** How each challenge is written. */
export const challengeNames: Readonly<Record<Challenge, string>> = {
  typical: "Typical",
  high: "High",
  veryHigh: "Very high",
};

/** The school's rules for targets, as numbers. */
export interface Policy {
  readonly challenge: Challenge;
  /** The least chance of being reached, from 0 to 1, that a target may have. */
  readonly leastChance: number;
  /** How many bands above the child's latest band a target may go, unless the teacher forecasts more. */
  readonly bandsAbove: number;
}

/** The policy that the school's settings make. */
export function policyOf({ challenge }: Pick<Settings, "challenge">): Policy {
  return { challenge, leastChance: leastChances[challenge], bandsAbove: 1 };
}
