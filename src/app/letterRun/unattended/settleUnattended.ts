import type { UnattendedStanding } from "../../api";
import { driveListing } from "../driveListing";
import type { LetterValues } from "../letterRecord";
import type { LetterTools } from "../letterRuns";
import { claimant, isLive, listingLag, workText } from "../letterWork";
import type { Turns } from "../ports";
import { type LetterOutcome, settleLetters } from "../settleLetters";
import { sweepDoubles } from "../sweepDoubles";
import {
  type Alarm,
  type AloneForPerson,
  type JobFiles,
  type LetterJob,
  unattended,
} from "./letterJob";

/** What settling and taking back work with. */
export interface Settling extends Pick<LetterTools, "drive" | "clock"> {
  readonly turns: Turns;
  readonly jobs: JobFiles;
}

/**
 * Writes into the Letters tab what this person's unattended runs have made so far, and tells how they
 * stand. The file of one that is at its end goes to the bin. A colleague's run is only told of.
 */
export function settleUnattended({ turns, jobs, drive, clock }: Settling): UnattendedStanding[] {
  const standings: UnattendedStanding[] = [];
  for (const { id, run } of jobs.list()) {
    const job = jobs.read(id);
    const listing = driveListing(drive, job.group);
    const outcomes = outcomesOf(job, (key) => listing.of(key));
    const view = { run, read: clock.now(), now: clock.now() };
    const settled = turns.take((record) => ({
      updates: settleLetters(outcomes, record, view, unattended, job.folder),
      result: true,
    }));
    if (settled === undefined) continue;
    if (job.done) {
      sweepDoubles({
        turns,
        drive,
        list: () => driveListing(drive, job.group),
        clock,
        view: () => ({ ...view, now: clock.now() }),
        execution: `${unattended}-sweep`,
      });
      jobs.trash(id);
    }
    standings.push(standingOf(job, outcomes));
  }
  return standings;
}

function outcomesOf(
  job: LetterJob,
  standing: (key: string) => ReturnType<ReturnType<typeof driveListing>["of"]>,
): Map<string, LetterOutcome> {
  const outcomes = new Map<string, LetterOutcome>();
  for (const { key, content } of job.letters) {
    const document = standing(key).find((each) => each.content === content);
    const reason = job.failed[key];
    if (document) outcomes.set(key, { state: "made", document });
    else if (reason !== undefined) outcomes.set(key, { state: "failed", reason });
    else if (job.done) outcomes.set(key, { state: "waiting" });
  }
  return outcomes;
}

function standingOf(
  job: LetterJob,
  outcomes: ReadonlyMap<string, LetterOutcome>,
): UnattendedStanding {
  const of = (state: LetterOutcome["state"]) =>
    [...outcomes.values()].filter((each) => each.state === state).length;
  const { run, name, done, stopped } = job;
  const asked = job.letters.length;
  const [made, failed] = [of("made"), of("failed")];
  const waiting = asked - made - failed;
  return { run, name, done, asked, made, failed, waiting, ...(stopped ? { stopped } : {}) };
}

/** An execution of the trigger lasts six minutes at most (Apps Script quotas). */
const longestExecution = 360_000 + listingLag;

/**
 * Takes letters back from this person's unattended run: what is made stays, the rest waits. Where the
 * trigger is at work at this moment, its letters are free once it must have ended. Gives how many
 * wait, or nothing where the run is not this person's.
 */
export function takeBack(
  settling: Settling,
  alarm: Alarm,
  alone: AloneForPerson,
  run: string,
): number | undefined {
  const { turns, jobs, clock } = settling;
  const standing = jobs.list();
  const found = standing.find((job) => job.run === run);
  if (!found) return undefined;
  const others = standing.some((job) => job.run !== run);
  const atWork = alone(() => jobs.trash(found.id)) === undefined;
  if (atWork) jobs.trash(found.id);
  if (!others) alarm.clear();
  const by = claimant(run, unattended);
  return turns.take(({ rows }) => {
    const until = clock.now() + (atWork ? longestExecution : 0);
    const work = workText({ kind: "claim", by, until });
    const updates = new Map<string, LetterValues>();
    for (const row of rows.values()) {
      const own = row.work.kind === "claim" && row.work.by === by;
      if (own && isLive(row.work, clock.now())) updates.set(row.key, { work });
    }
    return { updates, result: updates.size };
  });
}
