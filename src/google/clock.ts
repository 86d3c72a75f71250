import type { Clock } from "../app/letterRun/ports";

/** The time, and waiting. */
export const clock: Clock = {
  now: () => Date.now(),
  pause: (milliseconds) => Utilities.sleep(milliseconds),
};
