import type {
  LetterCounts,
  LettersBatch,
  LettersBegun,
  LettersReply,
  Problem,
  Reply,
} from "../../src/app/api";

/** How a run of letters ended. */
export interface LetterRunEnd {
  /**
   * `done`: every letter is dealt with, or left to another run. `stopped`: the person wanted it.
   * `refused`: Google takes no more for now. `stalled`: letters wait, but call after call makes none.
   */
  readonly kind: "done" | "stopped" | "refused" | "stalled" | "problem";
  /** How the run stands; nothing where it could not begin. */
  readonly counts?: LetterCounts;
  /** Where a person opens the folder. */
  readonly link?: string;
  /** Why letters failed, each reason once. */
  readonly problems: readonly string[];
  /** Why Google takes no more. */
  readonly reason?: string;
  readonly problem?: Problem;
}

/** What a run of letters needs. */
export interface LetterRun {
  readonly begin: () => Promise<Reply<LettersBegun>>;
  /** Goes on with the run for one execution. */
  readonly batch: (batch: LettersBatch) => Promise<Reply<LettersReply>>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Whether the person wants no further call. */
  readonly stopWanted: () => boolean;
  /** Is told how the run stands, as often as that is known anew. */
  readonly onCounts: (counts: LetterCounts) => void;
}

/** How many calls are under way at once. */
export const workers = {
  first: 4,
  /** Google carries out ten calls of a page at once; other screens need some. */
  most: 6,
  /** A call is not worth its reading of the workbook for fewer letters than this. */
  fewestLetters: 4,
  /** And it is answered too late with more. */
  mostLetters: 24,
} as const;

/** So many calls in a row may fail, or make no letter, before the run gives up. */
const patience = 4;

/** A letter whose maker was lost is free again after three minutes: how often to look, and how long between. */
const looks = { most: 12, pause: 20_000 } as const;

type End = Pick<LetterRunEnd, "kind" | "reason" | "problem">;

/**
 * Runs letters with several calls at once: one more after a call that Google did not slow down,
 * one fewer after one that it did. Calls that are lost are made again; what they had begun is safe.
 */
export async function runLetterWorkers(run: LetterRun): Promise<LetterRunEnd> {
  const begun = await run.begin();
  if (!begun.ok) return { kind: "problem", problem: begun.problem, problems: [] };
  return new RunInHand(run, begun.value).toItsEnd();
}

/** A run that has begun, as the page knows it. */
class RunInHand {
  private counts: LetterCounts;
  private problems: readonly string[] = [];
  private wanted: number = workers.first;
  /** Calls in a row that made nothing. */
  private idle = 0;
  private finished = false;
  private end: End | undefined;
  /** How many calls were begun, and how many when Google last slowed one. */
  private calls = 0;
  private callsWhenSlowed = 0;
  private readonly under = new Set<Promise<void>>();

  constructor(
    private readonly run: LetterRun,
    private readonly begun: LettersBegun,
  ) {
    this.counts = begun.counts;
    run.onCounts(this.counts);
  }

  async toItsEnd(): Promise<LetterRunEnd> {
    for (let looked = 0; ; looked += 1) {
      await this.makeWhatWaits();
      if (!this.mayCall() || looked === looks.most) break;
      // Nothing waits, but others were at work, or an answer was lost: one call looks how it came out.
      if (looked > 0 && this.isLeftToOthers()) break;
      if (looked > 0) await this.run.pause(looks.pause);
      this.call();
    }
    const done = this.finished || undone(this.counts) === 0;
    const kind = done ? "done" : (this.end?.kind ?? "stalled");
    const { counts, problems } = this;
    return { ...this.end, kind, counts, link: this.begun.link, problems };
  }

  private async makeWhatWaits(): Promise<void> {
    do {
      while (this.mayCall() && this.under.size < this.useful()) this.call();
      if (this.under.size > 0) await Promise.race(this.under);
    } while (this.under.size > 0);
  }

  private mayCall(): boolean {
    if (this.run.stopWanted()) this.end ??= { kind: "stopped" };
    return this.end === undefined && !this.finished;
  }

  /** How many calls there is work for. */
  private useful(): number {
    return Math.min(this.wanted, Math.ceil(this.counts.waiting / workers.fewestLetters));
  }

  private isLeftToOthers(): boolean {
    return undone(this.counts) === 0 && this.counts.elsewhere > 0;
  }

  private call(): void {
    const { run, folder, request } = this.begun;
    // What is left is shared out, so that no call is at work long after the others.
    const share = Math.ceil(this.counts.waiting / this.wanted);
    const atMost = Math.min(workers.mostLetters, Math.max(workers.fewestLetters, share));
    this.calls += 1;
    const number = this.calls;
    const mine = this.run.batch({ run, folder, request, atMost }).then((reply) => {
      this.under.delete(mine);
      if (reply.ok) this.hear(reply.value, number);
      else this.hearProblem(reply.problem);
    });
    this.under.add(mine);
  }

  /** Calls that were under way together are slowed together: they tell it once. */
  private slowDown(number: number): void {
    if (number <= this.callsWhenSlowed) return;
    this.wanted = Math.max(1, this.wanted - 1);
    this.callsWhenSlowed = this.calls;
  }

  private hearProblem(problem: Problem): void {
    this.idle += 1;
    if (!problem.retriable || this.idle >= patience) this.end ??= { kind: "problem", problem };
  }

  private hear(reply: LettersReply, number: number): void {
    const { counts = this.counts, dealt, throttled, stopped, finished, problems } = reply;
    this.idle = dealt > 0 ? 0 : this.idle + 1;
    if (!this.finished) this.counts = counts;
    if (problems.length > 0) this.problems = problems;
    if (throttled) this.slowDown(number);
    else this.wanted = Math.min(workers.most, this.wanted + 1);
    this.finished ||= finished;
    if (stopped !== undefined) this.end ??= { kind: "refused", reason: stopped };
    else if (this.idle >= patience && counts.waiting > 0) this.end ??= { kind: "stalled" };
    this.run.onCounts(counts);
  }
}

/** How many letters this run has still to do with. */
function undone({ waiting, beingMade }: LetterCounts): number {
  return waiting + beingMade;
}
