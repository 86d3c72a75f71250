import { SidebarProblem } from "../sidebar/sidebarProblem";

/** Somebody has typed in a row that was to be changed since it was read. Nothing has been written. */
export class ChangedMeanwhile extends Error {
  constructor(readonly tab: string) {
    super("A tab was changed between reading and writing.");
    this.name = "ChangedMeanwhile";
  }
}

/** So often is a change planned anew before the person is asked to wait for others to finish. */
const mostAttempts = 3;

/** Does work that reads and then writes, again from its beginning where people have typed in between. */
export function untilStill<Result>(work: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      if (attempt === mostAttempts) throw new SidebarProblem(stillTyping(error.tab), true);
    }
  }
}

function stillTyping(tab: string): string {
  return `Somebody is changing these rows of ‘${tab}’ at this moment, so nothing was written. Try again when they have finished.`;
}
