import { knownAs } from "../../workbook/read/recogniseTabs";
import { rowKey } from "../../workbook/read/rowKey";
import { type SheetValue, sameValue } from "../../workbook/sheetValue";
import { targetsTab } from "../../workbook/tabs/targets";
import { type Change, rowsOf } from "../../workbook/write/change";
import type { WorkbookStore } from "../workbookStore";
import type { ChangedCells } from "./changedCells";
import { planUndo, type UndoPlan } from "./planUndo";

/**
 * Plans how to take rectangles back, in the order given: what a later one finds is what an earlier
 * one will have left. Each tab concerned is read once. Where a cell of the ledger is left alone, so
 * is all that the change did about the child, in the ledger and in the class tab: half a decision taken
 * back would be nobody's.
 */
export function plansFor(record: readonly ChangedCells[], store: WorkbookStore): UndoPlan[] {
  const read = readOnce(store);
  const plans = plansHolding(new Set(), record, read);
  const held = new Set(
    plans.flatMap(({ leftRows }, at) => {
      const { tab = "", keys = [] } = record[at] ?? {};
      if (leftRows.length === 0 || !isLedger(tab, read)) return [];
      return leftRows.flatMap((index) => childOf(keys[index]) || []);
    }),
  );
  return held.size === 0 ? plans : plansHolding(held, record, read);
}

/** The plans, where rows about these children are left as they stand. */
function plansHolding(
  held: ReadonlySet<string>,
  record: readonly ChangedCells[],
  read: ReadOnce,
): UndoPlan[] {
  const values = new Map<string, SheetValue[][]>();
  const notes = new Map<string, SheetValue[][]>();
  const rows = new Map<string, RowPlaces>();
  const nowOf = (cells: Pick<ChangedCells, "tab" | "kind">) => {
    const standing = cells.kind === "values" ? values : notes;
    const now = standing.get(cells.tab) ?? read(cells).map((row) => [...row]);
    standing.set(cells.tab, now);
    return now;
  };
  const placesOf = (cells: ChangedCells) => {
    const { tab, row, column, keys, kind, after } = cells;
    if (!keys) return (index: number) => row + index;
    const now = nowOf({ tab, kind: "values" });
    const places = rows.get(tab) ?? rowPlaces(tab, now);
    rows.set(tab, places);
    return (index: number) =>
      places(row + index, keys[index] ?? "", (place) => {
        const stands = now[place - 1]?.slice(column - 1) ?? [];
        const written = after[index] ?? [];
        return (
          kind === "values" && written.every((value, at) => sameValue(stands[at] ?? "", value))
        );
      });
  };
  return record.map((cells) => {
    const place = placesOf(cells);
    const now = nowOf(cells);
    const isHeld = (index: number) => held.has(childOf(cells.keys?.[index]));
    const plan = planUndo(cells, now, place, isHeld);
    for (const change of plan.changes) putInto(now, change);
    return plan;
  });
}

/**
 * Where a row stands now that was at a place and about something; nothing where it is gone. `shows`
 * tells whether a row shows what was written.
 */
type RowPlaces = (
  place: number,
  key: string,
  shows: (place: number) => boolean,
) => number | undefined;

/**
 * Finds rows of a tab again by what they are about, as it stands before anything is taken back. Of
 * two rows about the same, the one that shows what was written is meant; where none does, the one at
 * the old place.
 */
function rowPlaces(name: string, now: readonly (readonly SheetValue[])[]): RowPlaces {
  const known = knownAs({ name, values: now });
  if (!known) return (place) => place;
  const keyOf = rowKey(known);
  const keys = now.map(keyOf);
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) places.set(key, [...(places.get(key) ?? []), at + 1]);
  return (place, key, shows) => {
    if (place <= known.map.headerRow) return place;
    if (key === "") return keys[place - 1] === "" ? place : undefined;
    const found = places.get(key) ?? [];
    if (found.length <= 1) return found[0];
    const same = found.filter(shows);
    return oneOf(same.length > 0 ? same : found, place);
  };
}

/** The old place where it is among these; else the only one there is. */
function oneOf(places: readonly number[], old: number): number | undefined {
  if (places.includes(old)) return old;
  return places.length === 1 ? places[0] : undefined;
}

type ReadOnce = (cells: Pick<ChangedCells, "tab" | "kind">) => readonly (readonly SheetValue[])[];

/** Reads what stands in a tab now, each once; nothing where the tab was renamed or removed. */
function readOnce(store: WorkbookStore): ReadOnce {
  const names = new Set(store.tabNames());
  const standing = new Map<string, readonly (readonly SheetValue[])[]>();
  return ({ tab, kind }) => {
    if (!names.has(tab)) return [];
    const known = standing.get(`${kind} ${tab}`);
    if (known) return known;
    const rows = (kind === "values" ? store.readTab(tab)?.values : store.readNotes(tab)) ?? [];
    standing.set(`${kind} ${tab}`, rows);
    return rows;
  };
}

/** The UPN that the key of a row begins with; the empty text where it has none. */
function childOf(key = ""): string {
  return key.split("|")[0] ?? "";
}

function isLedger(tab: string, read: ReadOnce): boolean {
  return knownAs({ name: tab, values: read({ tab, kind: "values" }) })?.layout === targetsTab;
}

function putInto(rows: SheetValue[][], change: Change): void {
  for (const [index, row] of rowsOf(change).entries()) {
    const line = rows[change.row - 1 + index];
    if (line) for (const [at, value] of row.entries()) line[change.column - 1 + at] = value;
  }
}
