/** How often the selection is looked at while it changes, in milliseconds. */
const often = 3_000;

/** How often at most it is looked at while nothing changes, in milliseconds. */
const seldom = 15_000;

/** So many looks may find the same before they become rarer: two minutes of them. */
const patience = 40;

/**
 * How long to wait before the selection is looked at again, in milliseconds: 3 seconds, and up to
 * 15 when nothing has changed for minutes or the last looks met a problem.
 */
export function pollDelay(unchanged: number, problems: number): number {
  if (problems > 0) return Math.min(seldom, often * (problems + 1));
  return unchanged <= patience ? often : Math.min(seldom, often + (unchanged - patience) * 1_000);
}
