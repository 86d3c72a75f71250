import type { Band } from "../band";
import type { Subject } from "../subject";
import { type BandCounts, type BandShares, total } from "./bandShares";
import { combine } from "./combine";
import type { Stage } from "./stage";
import type { TransitionTable } from "./transitions";

/** A band of the child at a stage, from which similar children are looked for. */
export interface StageBand {
  readonly stage: Stage;
  readonly band: Band;
}

/** What similar children went on to do by the end of the key stage. */
export type SimilarChildren =
  | {
      readonly state: "known";
      /** What makes them similar: the same band in the subject at the same stage. */
      readonly stage: Stage;
      readonly band: Band;
      /** How many of the school's own children ended in each band. */
      readonly counts: BandCounts;
      /** How many children of the school that is; 0 where a published table stands alone. */
      readonly n: number;
      /** The chance of ending in each band. */
      readonly shares: BandShares;
      /** In words: `34 children of this school`. */
      readonly source: string;
      /** The published table, where one has a part in the shares. */
      readonly published?: string;
    }
  | {
      readonly state: "tooFew";
      /** Each comparison that was tried, with its number of children; empty where no band is known. */
      readonly tried: readonly (StageBand & { readonly n: number })[];
    };

/**
 * Chooses whom to compare a child with: the first of the child's bands behind which enough
 * children or a published table stand. Give the most recent year-end first, then the starting
 * point.
 */
export function similarChildren(
  table: TransitionTable,
  subject: Subject,
  candidates: readonly StageBand[],
): SimilarChildren {
  for (const { stage, band } of candidates) {
    const counts = table.own(subject, stage, band);
    const combined = combine(table.published(subject, stage, band), counts);
    if (combined) return { state: "known", stage, band, counts, ...combined };
  }
  const tried = candidates.map((each) => ({
    ...each,
    n: total(table.own(subject, each.stage, each.band)),
  }));
  return { state: "tooFew", tried };
}
