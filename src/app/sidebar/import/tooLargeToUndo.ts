import { type Change, cellsOf } from "../../../workbook/write/change";
import { recordChanges } from "../../undo/recordChanges";
import { packRecord } from "../../undo/undoRecord";
import type { UndoStore } from "../../undo/undoStore";
import type { StoredTab, WorkbookStore } from "../../workbookStore";

/** Fewer cells than this always fit, so that no record is made only to be measured. */
const alwaysFits = 5_000;

/**
 * What to tell before something is written that is too large to be undone from the sidebar;
 * nothing where it can be undone. `store` is read no further: `tabs` are what was read of it.
 */
export function tooLargeToUndo(
  changes: readonly Change[],
  tabs: readonly StoredTab[],
  store: WorkbookStore,
  undo: UndoStore,
): string[] {
  const cells = changes.reduce((total, change) => total + cellsOf(change), 0);
  if (cells < alwaysFits) return [];
  const recorded = recordChanges({ ...store, readTabs: () => [...tabs], write: () => [] });
  recorded.store.readTabs();
  recorded.store.write(changes);
  if (undo.holds(packRecord(recorded.changed()))) return [];
  return [
    "This import is too large to be undone from the sidebar. Should you want to go back: File, Version history in the Sheet keeps the earlier state.",
  ];
}
