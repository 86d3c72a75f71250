import type { LetterCounts } from "../api";
import type { DocumentStore } from "../documentStore";
import { driveFailure } from "../driveFailure";
import { logJob } from "../log";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { beginLetters } from "./beginLetters";
import { failedReasons, lettersSummary } from "./lettersSummary";
import { patiently } from "./patiently";
import type { Clock } from "./ports";
import { type LetterChoice, type PreparedLetters, prepareLetters } from "./prepareLetters";
import { type BatchOutcome, runBatch } from "./runBatch";
import { whyShared } from "./whyShared";
import { workbookTurns } from "./workbookTurns";

/** What runs of letters work with, beside the workbook. */
export interface LetterTools {
  readonly store: WorkbookStore;
  readonly drive: DocumentStore;
  readonly clock: Clock;
  /** A number from 0 to 1, by chance. */
  readonly chance: () => number;
  /** A key that nobody else has: 16 hexadecimal digits. */
  readonly newKey: () => string;
  /** Does something while no other execution writes to this workbook; nothing where others hold on. */
  readonly alone: <Result>(work: () => Result) => Result | undefined;
}

/** A run that has begun. */
export interface BegunRun {
  readonly run: string;
  readonly folder: string;
  readonly counts: LetterCounts;
  readonly prepared: PreparedLetters;
}

/** How long an execution works, and how many letters it claims in a turn. */
export interface Pace {
  readonly milliseconds: number;
  readonly lettersInTurn: number;
  /** How many letters it makes at most; no limit where it is not given. */
  readonly atMost?: number;
}

/** What an execution of a run tells. */
export interface BatchReport extends BatchOutcome {
  /** Why letters failed, each reason once. */
  readonly problems: readonly string[];
}

/**
 * Begins a run of letters, or takes one up again that was not finished. Nothing is made yet.
 *
 * @throws {SidebarProblem} Where there is nothing to make, or the folder is shared with everybody.
 */
export function beginRun(tools: LetterTools, choice: LetterChoice): BegunRun {
  const prepared = preparedOrProblem(tools, choice);
  const run = choice.ofRun ?? tools.newKey();
  const begun = beginLetters({ ...tools, turns: turnsOf(tools, prepared) }, prepared, run);
  if (begun.kind === "refused") throw new SidebarProblem(begun.sentence, true);
  return { run, folder: begun.folder, counts: begun.counts, prepared };
}

/** Goes on with a run for one execution, from the workbook as it stands now. */
export function goOnWithRun(
  tools: LetterTools,
  choice: LetterChoice,
  { run, folder }: Pick<BegunRun, "run" | "folder">,
  pace: Pace,
  prepared: PreparedLetters = preparedOrProblem(tools, choice),
): BatchReport {
  const { clock, chance, drive, newKey } = tools;
  const start = clock.now();
  const shared = whyShared(sharingOf(tools, folder));
  if (shared) throw new SidebarProblem(shared, true);
  const turns = turnsOf(tools, prepared);
  const { asked, read, group } = prepared;
  const batch = runBatch({
    run,
    execution: newKey().slice(0, 8),
    asked,
    read,
    folder,
    group,
    turns,
    drive,
    clock,
    chance,
    lettersInTurn: pace.lettersInTurn,
    ...(pace.atMost === undefined ? {} : { atMost: pace.atMost }),
    stopAt: start + pace.milliseconds,
  });
  const ended = batch.finished || batch.stopped !== undefined;
  const problems = ended ? (failedReasons(tools.store, prepared, run) ?? []) : [];
  if (batch.finished && batch.counts) {
    const sentences = [...lettersSummary(batch.counts, prepared.name), ...problems];
    const report = { job: "Generate parent letters", sentences, cells: 0 };
    tools.alone(() => logJob(tools.store, report, new Date(clock.now())));
  }
  return { ...batch, problems };
}

function sharingOf({ drive, clock, chance }: LetterTools, folder: string) {
  try {
    return patiently(clock, chance, () => drive.sharing(folder));
  } catch (error) {
    if (driveFailure(error).kind !== "gone") throw error;
    throw new SidebarProblem(
      "Somebody removed the folder of the letters, or it belongs to a colleague. Make the letters again: what stands is kept, and the rest gets a new folder.",
    );
  }
}

/** The letters of a choice, or a problem in words. */
export function preparedOrProblem(tools: LetterTools, choice: LetterChoice): PreparedLetters {
  const prepared = prepareLetters(tools.store, choice, new Date(tools.clock.now()));
  if (prepared.kind === "nobody") throw new SidebarProblem(prepared.sentence);
  return prepared;
}

/** Turns at the Letters tab of the workbook that the letters were prepared from. */
export function turnsOf({ store, alone }: LetterTools, { letters }: PreparedLetters) {
  return workbookTurns(store, letters.tab.name, alone);
}
