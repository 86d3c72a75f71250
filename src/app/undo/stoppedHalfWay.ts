import type { KeptChange } from "./keepUndo";

/** Something went wrong after part of a job may have been written, and this is what was kept of it. */
export class StoppedHalfWay extends Error {
  constructor(
    /** What went wrong. */
    readonly stoppedBy: unknown,
    readonly kept: KeptChange,
  ) {
    super("The job stopped half-way.");
    this.name = "StoppedHalfWay";
  }
}

/** What to throw where a job stopped: the error itself where nothing had been written. */
export function halfWay(error: unknown, kept: KeptChange): unknown {
  const wrote = kept.undo !== undefined || kept.sentences.length > 0;
  return wrote ? new StoppedHalfWay(error, kept) : error;
}
