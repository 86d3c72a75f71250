import type { LetterCounts } from "../api";
import type { DocumentStore } from "../documentStore";
import type { AskedLetter } from "./askedLetter";
import { askForLetters } from "./askForLetters";
import { type Claimed, claimLetters } from "./claimLetters";
import { type DriveListing, driveListing } from "./driveListing";
import { type LetterUpdates, type LetterValues, withUpdates } from "./letterRecord";
import { leastOfClaim } from "./letterWork";
import { makeLetter } from "./makeLetter";
import { patiently } from "./patiently";
import type { Clock, Turns } from "./ports";
import { type LetterOutcome, settleLetters } from "./settleLetters";
import { countStandings, standingOf, type Viewpoint } from "./standing";
import { sweepDoubles } from "./sweepDoubles";

/** What one execution of a run works with. */
export interface Batch {
  /** The run's key, and that of this execution. */
  readonly run: string;
  readonly execution: string;
  /** Every letter of the run, as the workbook stood at `read`. */
  readonly asked: readonly AskedLetter[];
  readonly read: number;
  /** The folder for new documents, and the group by which the season's are listed. */
  readonly folder: string;
  readonly group: string;
  readonly turns: Turns;
  readonly drive: DocumentStore;
  readonly clock: Clock;
  readonly chance: () => number;
  /** How many letters are claimed in a turn. */
  readonly lettersInTurn: number;
  /** How many are claimed at most; no limit where it is not given. */
  readonly atMost?: number;
  /** No further letters are claimed from this moment on. */
  readonly stopAt: number;
  /** How long a claim holds, in milliseconds; as `claimLength` where it is not given. */
  readonly claimLength?: number;
}

/** What an execution came to. */
export interface BatchOutcome {
  /** How many letters this execution dealt with. */
  readonly dealt: number;
  /** How the letters of the run stand; nothing where the record could not be had. */
  readonly counts?: LetterCounts;
  /** Whether Google asked for fewer calls in this time. */
  readonly throttled: boolean;
  /** Why no more can be made for now, in a sentence; nothing where it may go on. */
  readonly stopped?: string;
  /** Whether every letter is dealt with, and nothing stands twice. */
  readonly finished: boolean;
}

/** What a turn gives an execution to go on with. */
interface Next {
  readonly claimed: Claimed;
  readonly counts: LetterCounts;
}

/**
 * One execution of a run: turn by turn it writes down what became of its letters and claims the
 * next, until none waits, its time is up or Drive takes no more. Any number of executions may be at
 * work, of one person or several, and each may be cut short at any moment: what it had claimed
 * waits again once the claim has lapsed.
 */
export function runBatch(batch: Batch): BatchOutcome {
  const { clock } = batch;
  const lists = listsOf(batch);
  let round: Round = { outcomes: new Map(), throttled: false, stop: undefined };
  let throttled = false;
  let dealt = 0;
  let left = batch.atMost ?? Number.POSITIVE_INFINITY;
  for (let turn = 0; ; turn += 1) {
    dealt += dealtWith(round);
    throttled = [throttled, round.throttled, lists.throttled()].includes(true);
    const { stop } = round;
    const told = { dealt, throttled, ...(stop === undefined ? {} : { stopped: stop }) };
    const over = stop !== undefined || clock.now() >= batch.stopAt;
    const atMost = over ? 0 : Math.min(left, batch.lettersInTurn);
    const next = takeTurn(batch, round.outcomes, turn === 0, atMost);
    if (!next) return { ...told, finished: false };
    const { claimed, counts } = next;
    if (claimed.letters.length === 0) {
      const swept = counts.waiting + counts.beingMade === 0 && sweep(batch, lists.anew);
      return { ...told, counts, finished: swept && counts.elsewhere === 0 };
    }
    left -= claimed.letters.length;
    // Where somebody's claim had lapsed, that one may have made the letter all the same.
    const lapsed = claimed.letters.some(({ before }) => before?.work.kind === "claim");
    round = makeClaimed(batch, claimed, lapsed ? lists.anew() : lists.once());
  }
}

function dealtWith({ outcomes }: Round): number {
  return [...outcomes.values()].filter(({ state }) => state !== "waiting").length;
}

/** What stands in Drive, listed when it is first needed, and anew where that is not good enough. */
function listsOf({ drive, clock, chance, group }: Batch) {
  let listing: DriveListing | undefined;
  let throttled = false;
  const list = () => {
    if (listing) listing.renew();
    else listing = driveListing(drive, group);
    return listing;
  };
  const anew = () =>
    patiently(clock, chance, list, () => {
      throttled = true;
    });
  return { once: () => listing ?? anew(), anew, throttled: () => throttled };
}

function takeTurn(
  batch: Batch,
  outcomes: ReadonlyMap<string, LetterOutcome>,
  first: boolean,
  atMost: number,
): Next | undefined {
  const { asked, turns, clock, execution, folder } = batch;
  return turns.take((record) => {
    const view = viewOf(batch, clock.now());
    const settled = settleLetters(outcomes, record, view, execution, folder);
    const after = withUpdates(record, settled);
    const put = first ? askForLetters(asked, record, view, false) : new Map();
    const claimed = claimLetters(asked, after, view, execution, atMost, batch.claimLength);
    const updates = merged(put, settled, claimed.updates);
    const end = withUpdates(record, updates);
    const counts = countStandings(
      asked.map(({ wanted }) => standingOf(wanted, end.rows.get(wanted.key), view)),
    );
    return { updates, result: { claimed, counts } };
  });
}

/** What became of the letters of a turn, and what it says of Drive. */
interface Round {
  readonly outcomes: ReadonlyMap<string, LetterOutcome>;
  readonly throttled: boolean;
  readonly stop: string | undefined;
}

/** Uploads may be begun so long after the time to stop, to finish what is claimed, in milliseconds. */
const overtime = 20_000;

/** So many letters in a row that Drive does not take, and the execution gives up. */
const patience = 2;

const notAnswering =
  "Google is making no more letters just now. Go on in a few minutes: what is made stays.";

function makeClaimed(batch: Batch, { letters, until }: Claimed, listing: DriveListing): Round {
  const { drive, clock, chance, folder, group } = batch;
  const latest = Math.min(until - leastOfClaim, batch.stopAt + overtime);
  const outcomes = new Map<string, LetterOutcome>();
  let throttled = false;
  let stop: string | undefined;
  let refused = 0;
  for (const { asked, before } of letters) {
    const { key, letter } = asked.wanted;
    if (letter.state === "held" || stop !== undefined) {
      outcomes.set(key, { state: "waiting" });
      continue;
    }
    const { title: name, content, bytes } = letter;
    const wanted = { name, bytes, folder, group, key, content };
    const making = { drive, listing, clock, chance, latest };
    const made = makeLetter(wanted, before?.documentId ?? "", making);
    outcomes.set(key, made.outcome);
    throttled ||= made.throttled;
    refused = made.outcome.state === "waiting" && clock.now() < latest ? refused + 1 : 0;
    stop = made.stop ?? (refused === patience ? notAnswering : undefined);
  }
  return { outcomes, throttled, stop };
}

function sweep(batch: Batch, list: () => DriveListing): boolean {
  const { turns, drive, clock, execution } = batch;
  return sweepDoubles({
    turns,
    drive,
    list,
    clock,
    view: () => viewOf(batch, clock.now()),
    execution,
  });
}

function viewOf({ run, read }: Batch, now: number): Viewpoint {
  return { run, read, now };
}

/** Later values of a letter's row stand above earlier ones. */
function merged(...all: readonly LetterUpdates[]): Map<string, LetterValues> {
  const updates = new Map<string, LetterValues>();
  for (const each of all) {
    for (const [key, values] of each) updates.set(key, { ...updates.get(key), ...values });
  }
  return updates;
}
