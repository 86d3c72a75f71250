import { moment } from "../../src/app/log";
import type { StoredTab, WorkbookStore } from "../../src/app/workbookStore";
import type { LastingRecord, LastingRecords } from "../../src/app/year/lastingRecords";
import { type SheetTab, type SheetValue, shownText } from "../../src/workbook/sheetValue";
import { fixedTabs } from "../../src/workbook/tabs/allTabs";
import { rowsOf } from "../../src/workbook/write/change";

interface MemoryTab {
  values: SheetValue[][];
  notes: string[][];
  formulas: string[][];
}

/** A workbook in memory that can be made to fail at a write. */
export interface MemoryWorkbook {
  readonly store: WorkbookStore;
  readonly records: LastingRecords;
  /** Fails at the write of this number, counted from 1 from now on; nothing fails with 0. */
  readonly failAt: (write: number) => void;
  /** How many writes there have been since `failAt` was last said. */
  readonly writes: () => number;
  /** Every value, note and formula but those of the Log, by tab and place. Blank cells are left out. */
  readonly everything: () => string[];
  readonly rows: (tab: string) => SheetValue[][];
  readonly type: (tab: string, row: number, column: number, value: SheetValue) => void;
  readonly note: (tab: string, row: number, column: number, note: string) => void;
  /** Lets a cell hold a formula whose result stands there. */
  readonly formula: (tab: string, row: number, column: number, formula: string) => void;
}

/** Opens these tabs as a workbook in memory. */
export function memoryWorkbook(tabs: readonly SheetTab[]): MemoryWorkbook {
  const sheets = new Map<string, MemoryTab>(
    tabs.map(({ name, values }) => [
      name,
      { values: values.map((row) => [...row]), notes: [], formulas: [] },
    ]),
  );
  let failing = 0;
  let written = 0;
  const step = () => {
    written += 1;
    if (written === failing) throw new Error("Service error: Spreadsheets");
  };
  const sheet = (name: string): MemoryTab => {
    const found = sheets.get(name);
    if (!found) throw new Error("A tab was renamed or removed while the add-on was at work.");
    return found;
  };
  const shape = <Value>(grid: readonly (readonly Value[])[], blank: Value): Value[][] => {
    const width = Math.max(1, ...grid.map((row) => row.length));
    return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? blank));
  };
  const stored = (name: string): StoredTab => ({
    name,
    id: [...sheets.keys()].indexOf(name),
    values: shape(trimmed(sheet(name).values), ""),
  });
  const like = (name: string, grid: readonly (readonly string[])[]): string[][] =>
    stored(name).values.map((row, at) => row.map((_, place) => grid[at]?.[place] ?? ""));
  const results = new Map<string, SheetValue>();
  /** A formula shows its result where that is known, else what stood there. */
  const putValue = (into: MemoryTab, row: number, column: number, value: SheetValue) => {
    const isFormula = typeof value === "string" && value.startsWith("=");
    put(into.formulas, row, column, isFormula ? value : "", "");
    const before = into.values[row]?.[column] ?? "";
    const shown = typeof value === "string" ? shownText(value) : value;
    put(into.values, row, column, isFormula ? (results.get(value) ?? before) : shown, "");
  };
  const store: WorkbookStore = {
    who: () => "",
    readTabs: (unread = []) => {
      const passedOver = new Set(unread.map((key) => fixedTabs[key].name as string));
      return [...sheets.keys()].filter((name) => !passedOver.has(name)).map(stored);
    },
    readTab: (name) => (sheets.has(name) ? stored(name) : undefined),
    tabNames: () => [...sheets.keys()],
    readNotesOf: ({ tab, row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, at) =>
        Array.from(
          { length: columns },
          (__, place) => sheet(tab).notes[row - 1 + at]?.[column - 1 + place] ?? "",
        ),
      ),
    readNotes: (tab) => like(tab, sheet(tab).notes),
    readFormulas: (tab) => like(tab, sheet(tab).formulas),
    removeEmptyTab: (tab) => {
      if (sheets.has(tab) && trimmed(sheet(tab).values).length > 0) return "kept";
      sheets.delete(tab);
      return "removed";
    },
    write: (changes) => {
      for (const change of changes) {
        step();
        const into = sheet(change.tab);
        for (const [at, line] of rowsOf(change).entries()) {
          for (const [place, value] of line.entries()) {
            const [row, column] = [change.row - 1 + at, change.column - 1 + place];
            if (change.kind === "notes") put(into.notes, row, column, String(value), "");
            else putValue(into, row, column, value);
          }
        }
      }
      return [];
    },
    append: (tab, row) => {
      const into = sheets.get(tab);
      into?.values.push(row.map((value) => (typeof value === "string" ? shownText(value) : value)));
    },
    setUp: (designs) => {
      for (const { name, newHeaders, headerRow } of designs) {
        step();
        const into = sheets.get(name) ?? { values: [], notes: [], formulas: [] };
        sheets.set(name, into);
        for (const { place, header } of newHeaders) {
          put<SheetValue>(into.values, headerRow - 1, place - 1, header, "");
        }
      }
      return [];
    },
  };
  return {
    store,
    records: memoryRecords(step),
    failAt: (write) => {
      failing = write;
      written = 0;
    },
    writes: () => written,
    everything: () =>
      [...sheets].flatMap(([name, { values, notes, formulas }]) =>
        name === "Log"
          ? []
          : [
              ...said(name, "value", values),
              ...said(name, "note", notes),
              ...said(name, "formula", formulas),
            ],
      ),
    rows: (tab) => stored(tab).values.map((row) => [...row]),
    type: (tab, row, column, value) => put(sheet(tab).values, row - 1, column - 1, value, ""),
    note: (tab, row, column, note) => put(sheet(tab).notes, row - 1, column - 1, note, ""),
    formula: (tab, row, column, formula) => {
      results.set(formula, sheet(tab).values[row - 1]?.[column - 1] ?? "");
      put(sheet(tab).formulas, row - 1, column - 1, formula, "");
    },
  };
}

function memoryRecords(step: () => void): LastingRecords {
  const kept: { record: LastingRecord; packed: string }[] = [];
  return {
    list: () => kept.map(({ record }) => record).reverse(),
    keep: (record, packed) => {
      step();
      kept.push({ record, packed });
    },
    read: (token) => kept.find(({ record }) => record.token === token)?.packed,
    finish: (token) => {
      step();
      const at = kept.findIndex(({ record }) => record.token === token);
      const found = kept[at];
      if (found) kept[at] = { ...found, record: { ...found.record, state: "done" } };
    },
    forget: (token) => {
      kept.splice(
        kept.findIndex(({ record }) => record.token === token),
        1,
      );
    },
  };
}

function put<Value>(
  grid: Value[][],
  row: number,
  column: number,
  value: Value,
  blank: Value,
): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push(blank);
  line[column] = value;
}

/** Without blank rows at the end, as Sheets gives the cells with content. */
function trimmed(values: readonly (readonly SheetValue[])[]): SheetValue[][] {
  const last = values.reduce(
    (found, row, at) => (row.some((value) => value !== "") ? at + 1 : found),
    0,
  );
  return values.slice(0, last).map((row) => [...row]);
}

function said(tab: string, kind: string, grid: readonly (readonly SheetValue[])[]): string[] {
  return grid.flatMap((row, at) =>
    row.flatMap((value, place) =>
      value === "" || value === undefined
        ? []
        : [
            `${tab} ${at + 1},${place + 1} ${kind} ${value instanceof Date ? moment(value) : JSON.stringify(value)}`,
          ],
    ),
  );
}
