import type { CellValue } from "../cell";

/** A grade or score that ranks. */
export interface ScoredMark {
  readonly state: "scored";
  /** The id of the scale the mark is on. */
  readonly scale: string;
  /** The code as the scale writes it, or the score in figures. */
  readonly code: string;
  /** The grade's place in the scale's order (0 is lowest), or the score itself. */
  readonly position: number;
  /** Present where the code was understood although written another way, such as `EXP` for `EXS`. */
  readonly writtenAs?: string;
}

/** A code that says why there is no grade: absent, disapplied, left … */
export interface AbsentMark {
  readonly state: "absent";
  readonly scale: string;
  readonly code: string;
  readonly reason: string;
  readonly inCohort: boolean;
}

/** Nothing typed. It never counts as low. */
export interface NotYetAssessed {
  readonly state: "notYetAssessed";
}

/** Something typed that the scale cannot read. It never counts as anything. */
export interface UnreadableMark {
  readonly state: "unreadable";
  readonly typed: CellValue;
  /** Why: not a code, a score outside the range, a score that is not whole, a date or tick box. */
  readonly problem: "unknownCode" | "outOfRange" | "notWhole" | "notText";
  /** The code most likely meant, where there is one. */
  readonly likely?: string;
}

/** What a cell says about a child in a subject at a point. Absence is a state, never a zero. */
export type Mark = ScoredMark | AbsentMark | NotYetAssessed | UnreadableMark;

/** Whether the mark ranks. */
export function isScored(mark: Mark): mark is ScoredMark {
  return mark.state === "scored";
}
