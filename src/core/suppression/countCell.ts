import type { IsoDate } from "../cell";

/** A figure of a report: how many children of a group reached a standard, of how many counted. */
export interface CountCell {
  /** Tells it from every other of the report, and finds it again in earlier reports. */
  readonly id: string;
  readonly group: string;
  /** What is counted, and at which point: all standards of a measure are of the same children. */
  readonly measure: string;
  readonly standard: string;
  readonly n: number;
  readonly reached: number;
  /** Tells whether the same children are counted as in another report, and nothing else about them. */
  readonly counted: string;
  /** False for what the report does not print but a reader could work out: the rest of a whole. */
  readonly printed: boolean;
}

/** The same figure in an earlier report. */
export interface EarlierCell extends Pick<CountCell, "id" | "n" | "reached" | "counted"> {
  readonly madeOn: IsoDate;
  /** Whether that report gave it, or let a reader work it out. */
  readonly released: boolean;
}

/** How the figures of a report hang together, as every reader knows. */
export interface CountRelations {
  /** Groups that make up a whole, each child in one: the girls, the boys and those not recorded. */
  readonly partitions: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** From the easier to the harder: whoever reached the harder reached the easier. */
  readonly standards: readonly string[];
  /** Measures of children who reached a standard in each of several others. */
  readonly combined: readonly { readonly measure: string; readonly of: readonly string[] }[];
  /** Children on roll by group, where readers are told: no more of them can be counted. */
  readonly onRoll: Readonly<Record<string, number>>;
}

/** Why a figure is not given. */
export type WithheldReason =
  /** Fewer children than a figure may be of. */
  | "fewChildren"
  /** All or none of a small group. */
  | "everyoneOrNobody"
  /** Read beside an earlier report, it would tell of a few: those who came or went, or those withheld there. */
  | "likeEarlierReport"
  /** With the other figures, it would give one of those away. */
  | "wouldReveal";

/** Whether a figure is given, and if not, why. */
export type CellState =
  | { readonly state: "released" }
  | { readonly state: "withheld"; readonly why: WithheldReason }
  /** What a reader has in hand already, given again instead. */
  | { readonly state: "repeated"; readonly earlier: EarlierCell };

/**
 * What is printed for a figure that is withheld, whatever the reason: in a small school the reasons
 * themselves would tell how many children a group has.
 */
export const withheldWords = "withheld (small group)";
