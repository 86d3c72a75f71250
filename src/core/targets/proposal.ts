import type { Band } from "../band";
import type { BandShares } from "./bandShares";
import type { GradeChoice } from "./gradeChoice";

/** One row of the reasoning behind a proposal, as the ledger and the reports show it. */
export interface Reason {
  readonly label: string;
  readonly value: string;
}

/** The chance that a key-stage target has of being reached, or passed. */
export interface Chance {
  /** From 0 to 1. */
  readonly share: number;
  /** Of which band. */
  readonly band: Band;
  /**
   * How many of the school's own children stand behind it. 0 where a published table stands
   * alone. Nothing with FFT, whose estimates do not say.
   */
  readonly n?: number;
  readonly basis: "similarChildren" | "fft";
  /** In words: `34 children of this school`, `FFT`. */
  readonly source: string;
  /** The chance of ending in each band. */
  readonly shares: BandShares;
}

/** A target proposed for a person to discuss, change and agree. */
export interface ProposedGrades {
  readonly kind: "proposed";
  readonly keyStageEnd: GradeChoice;
  readonly yearEnd: GradeChoice;
  /** The band of the key-stage target. */
  readonly band: Band;
  /** Nothing where too few similar children are known and FFT was not imported. */
  readonly chance?: Chance;
  readonly sentence: string;
  readonly reasons: readonly Reason[];
}

/** The child's target is set individually, not by rule. */
export interface IndividualTarget {
  readonly kind: "individual";
  readonly sentence: string;
  readonly reasons: readonly Reason[];
}

/** There is nothing to set a target by. */
export interface NotEnoughInformation {
  readonly kind: "notEnoughInformation";
  readonly sentence: string;
  readonly reasons: readonly Reason[];
}

/** What the program has to say about a child's targets in a subject. */
export type Proposal = ProposedGrades | IndividualTarget | NotEnoughInformation;
