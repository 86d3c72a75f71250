import type { Band } from "../band";
import type { Subject } from "../subject";
import type { BandShares } from "./bandShares";
import type { Stage } from "./stage";

/**
 * A published or imported distribution: of children in a band at a stage, the share that ended
 * the key stage in each band.
 */
export interface PublishedTransition {
  readonly subject: Subject;
  readonly from: Stage;
  readonly band: Band;
  readonly shares: BandShares;
  /** Who published it and for which year, as a sentence can name it. */
  readonly source: string;
}
