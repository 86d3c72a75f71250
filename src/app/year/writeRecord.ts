import type { ChangedCells } from "../undo/changedCells";
import { plansFor } from "../undo/plansFor";
import type { RefusedChange, WorkbookStore } from "../workbookStore";

/** What came of writing a record. */
export interface WrittenRecord {
  readonly refused: readonly RefusedChange[];
  /** Cells that show neither what stood there nor what is to stand there: then nothing was written. */
  readonly changedSince: readonly { readonly tab: string; readonly address: string }[];
}

/**
 * Writes what a record says, in its order, leaving out what stands already: the first run and one
 * that goes on are the same. Where somebody has changed a cell since it was planned nothing is
 * written, for a row of a class tab is one child's, and half of it must not be another's. It stops
 * at the first tab that refuses.
 */
export function writeRecord(store: WorkbookStore, record: readonly ChangedCells[]): WrittenRecord {
  const forward = record.map(({ formulas: _, before, after, ...place }) => ({
    ...place,
    before: after,
    after: before,
  }));
  const plans = plansFor(forward, store);
  const changedSince = plans.flatMap(({ leftAlone, others }) => [...leftAlone, ...others]);
  if (changedSince.length > 0) return { refused: [], changedSince };
  for (const change of plans.flatMap(({ changes }) => changes)) {
    const refused = store.write([change]);
    if (refused.length > 0) return { refused, changedSince: [] };
  }
  return { refused: [], changedSince: [] };
}
