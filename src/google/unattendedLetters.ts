import type { LettersRequest, Unattended, UnattendedStanding } from "../app/api";
import { count } from "../app/jobReport";
import { beginRun, type LetterTools } from "../app/letterRun/letterRuns";
import { handOver } from "../app/letterRun/unattended/handOver";
import { makeUnattended } from "../app/letterRun/unattended/makeUnattended";
import {
  type Settling,
  settleUnattended,
  takeBack,
} from "../app/letterRun/unattended/settleUnattended";
import { workbookTurns } from "../app/letterRun/workbookTurns";
import { SidebarProblem } from "../app/sidebar/sidebarProblem";
import { lettersTab } from "../workbook/tabs/records";
import { alarm } from "./alarm";
import { clock } from "./clock";
import { openDrive } from "./driveDocuments";
import { openJobFiles } from "./jobFiles";
import { busy } from "./jobs";
import { choiceOf, letterTools } from "./letterJobs";
import { logProblem } from "./problems";

/** How long a trigger's execution works, in milliseconds: Google ends it at six minutes (Apps Script quotas). */
const workingTime = 4.5 * 60_000;

/** Hands letters to an unattended run, which makes them while no page is open. */
export function handLettersOver(request: LettersRequest): Unattended {
  const tools = letterTools();
  const begun = beginRun(tools, choiceOf(request));
  const handed = handOver(tools, openJobFiles(), alarm, begun);
  if (!handed) throw new SidebarProblem(busy, true);
  const { letters, every } = handed;
  const sentence =
    letters === 0
      ? "No letter waits to be made."
      : `${count(letters, "letter")} will be made while no page is open, some every ${every}. Open this screen again to see how far they are.`;
  return { run: begun.run, letters, sentence };
}

/** Writes down what this person's unattended runs have made, and tells how they stand. */
export function unattendedStandings(): UnattendedStanding[] {
  return settleUnattended(settling(letterTools()));
}

/** Takes letters back from an unattended run. */
export function takeLettersBack(run: string): Unattended {
  const tools = letterTools();
  settleUnattended(settling(tools));
  const letters = takeBack(settling(tools), alarm, aloneForPerson, run);
  if (letters === undefined) {
    throw new SidebarProblem(
      "That run is at its end, or a colleague has handed these letters over: only that person can take them back.",
    );
  }
  const sentence = `${count(letters, "letter")} taken back. Make the rest here whenever you like; one that was being made at this moment is free within seven minutes.`;
  return { run, letters, sentence };
}

/** The trigger's entry point. It touches nothing of the Sheet. */
export function makeLettersUnattended(): void {
  try {
    makeUnattended(
      {
        drive: openDrive(),
        jobs: openJobFiles(),
        alarm,
        clock,
        chance: Math.random,
        alone: aloneForPerson,
      },
      workingTime,
    );
  } catch (error) {
    // The next time goes on.
    logProblem("An unattended run of letters", error);
  }
}

function settling({ store, drive, alone }: LetterTools): Settling {
  return {
    turns: workbookTurns(store, lettersTab.name, alone),
    jobs: openJobFiles(),
    drive,
    clock,
  };
}

/** Does something while no other execution of this person does; nothing where one does. */
function aloneForPerson<Result>(work: () => Result): Result | undefined {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(0)) return undefined;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
