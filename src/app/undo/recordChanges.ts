import type { TabDesign } from "../../workbook/design/tabDesign";
import { knownAs } from "../../workbook/read/recogniseTabs";
import { rowKey } from "../../workbook/read/rowKey";
import { type SheetTab, type SheetValue, shownText } from "../../workbook/sheetValue";
import { type Change, rowsOf } from "../../workbook/write/change";
import type { WorkbookStore } from "../workbookStore";
import { type ChangedCells, cropped } from "./changedCells";
import { designChanges } from "./designChanges";

/** A workbook that remembers what is written to it, with what stood there before. */
export interface RecordedWorkbook {
  readonly store: WorkbookStore;
  /** What was changed so far, in order. */
  readonly changed: () => readonly ChangedCells[];
}

/**
 * Remembers each change that a job writes. What stood there before is known from what the job
 * read; notes that it did not read are read before they are written over. A change to a tab that
 * was never read cannot be undone and is not remembered, nor is the Log.
 */
export function recordChanges(store: WorkbookStore): RecordedWorkbook {
  const values = new Map<string, SheetValue[][]>();
  const read = new Map<string, SheetTab["values"]>();
  const notes = new Map<string, string[][]>();
  const changed: ChangedCells[] = [];
  const remember = <Tab extends SheetTab>(tab: Tab): Tab => {
    read.set(tab.name, tab.values);
    values.set(tab.name, copy(tab.values));
    return tab;
  };
  const keep = (cells: ChangedCells) => {
    const smaller = cropped(cells);
    if (smaller) changed.push(smaller);
  };
  const before = (change: Change): ChangedCells["before"] | undefined => {
    const known = change.kind === "values" ? values.get(change.tab) : notes.get(change.tab);
    if (known) return partOf(known, change);
    if (change.kind === "values") return undefined;
    return blankNotes(change, read.get(change.tab)) ?? store.readNotesOf(placeOf(change));
  };
  return {
    changed: () => changed.map((cells) => withKeys(cells, values.get(cells.tab))),
    store: {
      ...store,
      readTabs: (unread) => store.readTabs(unread).map(remember),
      readTab: (name) => {
        const tab = store.readTab(name);
        return tab && remember(tab);
      },
      readNotes: (tab) => {
        const found = store.readNotes(tab);
        notes.set(tab, copy(found));
        return found;
      },
      write: (changes) => {
        for (const change of changes) {
          const stood = before(change);
          if (!stood) continue;
          keep({ ...placeOf(change), kind: change.kind, before: stood, after: rowsOf(change) });
          const known = change.kind === "values" ? values : notes;
          const tab = known.get(change.tab) as SheetValue[][] | undefined;
          if (tab) putInto(tab, change);
        }
        return store.write(changes);
      },
      setUp: (designs: readonly TabDesign[]) => {
        const refused = store.setUp(designs);
        for (const design of designs) {
          if (refused.some(({ tab }) => tab === design.name)) continue;
          for (const cells of designChanges(design)) {
            keep(cells);
            const tab = values.get(cells.tab);
            if (tab) putInto(tab, { ...cells, kind: "values", values: cells.after });
          }
        }
        return refused;
      },
    },
  };
}

/** With what each row is about now that all is written: a new row gets its UPN with the rest. */
function withKeys(cells: ChangedCells, tab: readonly SheetTab["values"][number][] | undefined) {
  const known = tab && knownAs({ name: cells.tab, values: tab });
  if (!known) return cells;
  const keyOf = rowKey(known);
  const keys = cells.after.map((_, index) => keyOf(tab[cells.row - 1 + index] ?? []));
  return keys.every((key) => key === "") ? cells : { ...cells, keys };
}

function placeOf(change: Change) {
  const rows = rowsOf(change);
  const { tab, row, column } = change;
  return { tab, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function copy<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => [...row]);
}

function partOf(tab: readonly (readonly SheetValue[])[], change: Change): SheetValue[][] {
  return rowsOf(change).map((row, index) =>
    row.map((_, at) => tab[change.row - 1 + index]?.[change.column - 1 + at] ?? ""),
  );
}

/**
 * Notes written without having been read are those of a long tab's "To look at" column, which are the
 * add-on's own: where the column said nothing, there was none, and a call is saved.
 */
function blankNotes(
  change: Change,
  tab: SheetTab["values"] | undefined,
): ChangedCells["before"] | undefined {
  if (!tab || placeOf(change).columns !== 1) return undefined;
  const stood = partOf(tab, change);
  return stood.every(([text]) => text === "") ? stood : undefined;
}

/** So that what a later change of the same job finds before it is what this one wrote. */
function putInto(tab: SheetValue[][], change: Change): void {
  for (const [index, row] of rowsOf(change).entries()) {
    const place = change.row - 1 + index;
    while (tab.length <= place) tab.push([]);
    const written = tab[place];
    if (!written) continue;
    for (const [at, value] of row.entries()) {
      while (written.length < change.column - 1 + at) written.push("");
      written[change.column - 1 + at] = typeof value === "string" ? shownText(value) : value;
    }
  }
}
