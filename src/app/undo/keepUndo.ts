import type { UndoEntry } from "../api";
import { type ChangedCells, countChanged } from "./changedCells";
import { packRecord } from "./undoRecord";
import type { UndoStore } from "./undoStore";

/** What came of keeping a change. */
export interface KeptChange {
  /** Nothing where nothing was changed, or where the change could not be kept. */
  readonly undo?: UndoEntry;
  /** What to tell where a change cannot be undone. */
  readonly sentences: readonly string[];
}

/** Keeps what was changed, so that the sidebar can undo it. `what` names no child. */
export function keepUndo(
  undo: UndoStore,
  what: string,
  changed: readonly ChangedCells[],
): KeptChange {
  const cells = changed.reduce((total, each) => total + countChanged(each), 0);
  if (cells === 0) return { sentences: [] };
  const entry: UndoEntry = { token: undo.newToken(), what, cells };
  if (undo.keep(entry, packRecord(changed))) return { undo: entry, sentences: [] };
  return {
    sentences: [
      "This change is too large to be undone from the sidebar. Should you want to go back: File, Version history in the Sheet keeps the earlier state.",
    ],
  };
}
