import type { SheetValue } from "../../workbook/sheetValue";
import { type Change, rowsOf } from "../../workbook/write/change";
import type { WorkbookStore } from "../workbookStore";
import type { ChangedCells } from "./changedCells";
import { planUndo, type UndoPlan } from "./planUndo";

/**
 * Plans how to take rectangles back, in the order given: what a later one finds is what an earlier
 * one will have left. Each tab concerned is read once.
 */
export function plansFor(record: readonly ChangedCells[], store: WorkbookStore): UndoPlan[] {
  const values = new Map<string, SheetValue[][]>();
  const notes = new Map<string, SheetValue[][]>();
  const names = new Set(store.tabNames());
  return record.map((cells) => {
    const read = cells.kind === "values" ? values : notes;
    const now = read.get(cells.tab) ?? readNow(cells, names, store);
    read.set(cells.tab, now);
    const plan = planUndo(cells, now);
    for (const change of plan.changes) putInto(now, change);
    return plan;
  });
}

/** What stands in a tab now; nothing where the tab was renamed or removed. */
function readNow(
  { tab, kind }: ChangedCells,
  names: ReadonlySet<string>,
  store: WorkbookStore,
): SheetValue[][] {
  if (!names.has(tab)) return [];
  const rows = kind === "values" ? store.readTab(tab)?.values : store.readNotes(tab);
  return (rows ?? []).map((row) => [...row]);
}

function putInto(rows: SheetValue[][], change: Change): void {
  for (const [index, row] of rowsOf(change).entries()) {
    const line = rows[change.row - 1 + index];
    if (line) for (const [at, value] of row.entries()) line[change.column - 1 + at] = value;
  }
}
