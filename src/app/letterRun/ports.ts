import type { LetterRecord, LetterUpdates } from "./letterRecord";

/** The time, and waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => void;
}

/** What a turn leads to: what is written into the record, and what the execution goes on with. */
export interface Turn<Result> {
  readonly updates: LetterUpdates;
  readonly result: Result;
}

/**
 * Short moments in which one execution at a time reads the record of letters and writes it. Nothing
 * slow happens in a turn: no document is made.
 */
export interface Turns {
  /** Reads the record, and writes what the work leads to. Nothing is given where others held on too long. */
  readonly take: <Result>(work: (record: LetterRecord) => Turn<Result>) => Result | undefined;
}
