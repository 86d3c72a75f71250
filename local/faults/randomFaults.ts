import { randomSource } from "../school/randomSource";
import type { Fault, Interfere, ServiceCall } from "./fault";

/** Faults that come by chance. */
export interface Chances {
  /** The same seed gives the same faults to the same calls. */
  readonly seed: number | string;
  /** How often a call goes wrong: 0.01 is one in a hundred. */
  readonly share: number;
  /** The ways in which it may, each as likely. */
  readonly ways: readonly Fault[];
  /** Which calls may go wrong; all, where not given. */
  readonly among?: (call: ServiceCall) => boolean;
}

/** Lets calls go wrong by chance, the same each time. `count` tells how many have. */
export function randomFaults({ seed, share, ways, among = () => true }: Chances): {
  readonly interfere: Interfere;
  readonly count: () => number;
} {
  const chance = randomSource(seed);
  let count = 0;
  const interfere: Interfere = (call) => {
    if (!among(call) || !chance.chance(share)) return undefined;
    count += 1;
    return chance.pick(ways);
  };
  return { interfere, count: () => count };
}
