import { knownAs } from "../../workbook/read/recogniseTabs";
import { rowKey } from "../../workbook/read/rowKey";
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
  const rows = new Map<string, RowPlaces>();
  const names = new Set(store.tabNames());
  const nowOf = (cells: Pick<ChangedCells, "tab" | "kind">) => {
    const read = cells.kind === "values" ? values : notes;
    const now = read.get(cells.tab) ?? readNow(cells, names, store);
    read.set(cells.tab, now);
    return now;
  };
  const placesOf = ({ tab, row, keys }: ChangedCells) => {
    if (!keys) return (index: number) => row + index;
    const places = rows.get(tab) ?? rowPlaces(tab, nowOf({ tab, kind: "values" }));
    rows.set(tab, places);
    return (index: number) => places(row + index, keys[index] ?? "");
  };
  return record.map((cells) => {
    const place = placesOf(cells);
    const now = nowOf(cells);
    const plan = planUndo(cells, now, place);
    for (const change of plan.changes) putInto(now, change);
    return plan;
  });
}

/** Where a row stands now that was at a place and about something; nothing where it is gone. */
type RowPlaces = (place: number, key: string) => number | undefined;

/**
 * Finds rows of a tab again by what they are about, as it stands before anything is taken back. Of
 * two rows about the same, only the one at the old place is sure to be the one that was written.
 */
function rowPlaces(name: string, now: readonly (readonly SheetValue[])[]): RowPlaces {
  const known = knownAs({ name, values: now });
  if (!known) return (place) => place;
  const keyOf = rowKey(known);
  const keys = now.map(keyOf);
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) places.set(key, [...(places.get(key) ?? []), at + 1]);
  return (place, key) => {
    if (place <= known.map.headerRow || (keys[place - 1] ?? "") === key) return place;
    const found = key === "" ? [] : (places.get(key) ?? []);
    return found.length === 1 ? found[0] : undefined;
  };
}

/** What stands in a tab now; nothing where the tab was renamed or removed. */
function readNow(
  { tab, kind }: Pick<ChangedCells, "tab" | "kind">,
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
