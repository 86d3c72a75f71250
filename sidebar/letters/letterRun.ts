import type { LetterCounts, LettersReply, Problem, Reply } from "../../src/app/api";
import { afterRound } from "./letterCounts";

/** How a run of letters ended that met no problem. */
export interface EndWithoutProblem {
  /** `stalled`: letters wait, but round after round makes none of them. */
  readonly kind: "done" | "stopped" | "stalled";
  /** The counts of the whole run. */
  readonly counts: LetterCounts;
  /** What the last round said. */
  readonly last: LettersReply;
}

/** How a run of letters ended. */
export type LetterRunEnd =
  | EndWithoutProblem
  | {
      readonly kind: "problem";
      readonly problem: Problem;
      /** The counts before the problem, where any round was done. */
      readonly counts?: LetterCounts;
    };

/** What a run of letters needs. */
export interface LetterRun {
  /** Makes as many letters as one execution can. */
  readonly round: () => Promise<Reply<LettersReply>>;
  /** Whether the person wants no further round. */
  readonly stopWanted: () => boolean;
  /** Is told the counts of the run after each round that is not the last. */
  readonly onRound: (counts: LetterCounts) => void;
}

/** So many rounds may make no letter before the run gives up. */
const patience = 2;

/** Asks for round after round until no letter waits, the person stops it or nothing moves. */
export async function runUntilNoneWait(run: LetterRun): Promise<LetterRunEnd> {
  let counts: LetterCounts | undefined;
  let idle = 0;
  for (;;) {
    const reply = await run.round();
    if (!reply.ok) {
      return { kind: "problem", problem: reply.problem, ...(counts && { counts }) };
    }
    const last = reply.value;
    const before = counts;
    counts = afterRound(before, last.counts);
    idle = before && counts.waiting >= before.waiting ? idle + 1 : 0;
    const kind = endOf(counts, idle, run);
    if (kind) return { kind, counts, last };
    run.onRound(counts);
  }
}

function endOf(
  counts: LetterCounts,
  idle: number,
  { stopWanted }: LetterRun,
): "done" | "stopped" | "stalled" | undefined {
  if (counts.waiting === 0) return "done";
  if (stopWanted()) return "stopped";
  return idle >= patience ? "stalled" : undefined;
}
