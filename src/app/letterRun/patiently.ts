import { driveFailure } from "../driveFailure";
import type { Clock } from "./ports";

/** How often something is tried that Drive may allow a moment later. */
export const triesAtDrive = 5;

/** How long to wait after the nth failure, in milliseconds: 2, 4, 8… up to 32 seconds, and up to one more so that not all come back at once (Drive API guide, "Resolve errors"). */
export function backOff(failures: number, chance: number): number {
  return Math.round(Math.min(2 ** failures + chance, 32) * 1000);
}

/** Tries something that may be tried again without harm, such as reading a list. */
export function patiently<Result>(
  clock: Clock,
  chance: () => number,
  work: () => Result,
  onThrottled: () => void = () => {},
): Result {
  for (let failures = 1; ; failures += 1) {
    try {
      return work();
    } catch (error) {
      const { kind } = driveFailure(error);
      if (kind === "throttled") onThrottled();
      if ((kind !== "throttled" && kind !== "passing") || failures === triesAtDrive) throw error;
      clock.pause(backOff(failures, chance()));
    }
  }
}
