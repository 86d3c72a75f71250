/** What a job did, for the person who asked for it. */
export interface JobReport {
  /** The job's name, as in the menu. */
  readonly job: string;
  /** What happened, in sentences. No child is named. */
  readonly sentences: readonly string[];
  /** How many cells were changed. */
  readonly cells: number;
  /** Who did it, for the Log, where more is known than the address that Google gives. */
  readonly by?: string;
  /** Whether the job stopped before it was done and should be run again. */
  readonly unfinished?: boolean;
  /** A document to open. */
  readonly link?: string;
}

/** A count with its noun: `1 cell`, `1,204 cells`. Plurals that do not end in s are given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
