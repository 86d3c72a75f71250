import type { RunLimits } from "../app/runLetters";

/**
 * How long a job of many documents works before it stops of itself, in milliseconds. Google ends
 * an execution at six minutes (Apps Script quotas); a minute and a half is left to write records.
 */
const workingTime = 4.5 * 60_000;

/** A clock that starts now. */
export function startClock(): RunLimits {
  const start = Date.now();
  return {
    timeIsUp: () => Date.now() - start > workingTime,
    pause: (milliseconds) => Utilities.sleep(milliseconds),
  };
}
