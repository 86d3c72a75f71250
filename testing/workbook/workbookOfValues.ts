import type { PointProtection, ProtectedColumns } from "../../src/app/pointProtection";
import type { Changing } from "../../src/app/sidebar/changeWorkbook";
import { withChanges } from "../../src/app/sidebar/writeCells";
import type { WorkbookStore } from "../../src/app/workbookStore";
import { plainHeader } from "../../src/workbook/layout/columnMap";
import { type SheetTab, type SheetValue, shownText } from "../../src/workbook/sheetValue";
import { fixedTabs } from "../../src/workbook/tabs/allTabs";

/** A workbook held in memory, for jobs that need no more of Sheets than values. */
export interface WorkbookOfValues extends Changing {
  readonly protection: PointProtection;
  /** The columns that are protected, by the name of the protection. */
  readonly protectedColumns: ReadonlyMap<string, readonly ProtectedColumns[]>;
  /** The rows below the header, by heading. */
  readonly rows: (tab: string) => Readonly<Record<string, SheetValue>>[];
  /** Types a value into the row of a UPN, as a person does. */
  readonly type: (tab: string, upn: string, header: string, value: SheetValue) => void;
  /** Who is at the keyboard from now on. */
  readonly sit: (address: string) => void;
}

/** Opens a workbook of these tabs on a day; nobody is known to sit at it. */
export function workbookOfValues(tabs: readonly SheetTab[], now: Date): WorkbookOfValues {
  const held = new Map(tabs.map((tab) => [tab.name, tab]));
  const protectedColumns = new Map<string, readonly ProtectedColumns[]>();
  let address = "";
  const stored = (tab: SheetTab) => ({ ...tab, id: [...held.keys()].indexOf(tab.name) });
  const store: WorkbookStore = {
    who: () => address,
    readTabs: (unread = []) => {
      const passedOver = new Set(unread.map((key) => plainHeader(fixedTabs[key].name)));
      return [...held.values()]
        .filter(({ name }) => !passedOver.has(plainHeader(name)))
        .map(stored);
    },
    readTab: (name) => {
      const tab = held.get(name);
      return tab && stored(tab);
    },
    tabNames: () => [...held.keys()],
    readNotesOf: ({ rows, columns }) => emptyNotes(rows, columns),
    readNotes: (name) => (held.get(name)?.values ?? []).map((row) => row.map(() => "")),
    write: (changes) => {
      for (const change of changes) {
        const tab = held.get(change.tab);
        if (tab && change.kind === "values") held.set(tab.name, withChanges(tab, [change]));
      }
      return [];
    },
    append: (name, row) => {
      const tab = held.get(name);
      const shown = row.map((value) => (typeof value === "string" ? shownText(value) : value));
      if (tab) held.set(name, { name, values: [...tab.values, shown] });
    },
    readFormulas: () => [],
    removeEmptyTab: () => "kept",
    setUp: () => [],
  };
  return {
    store,
    now,
    undo: {
      list: () => [],
      newToken: () => "token",
      holds: () => false,
      keep: () => false,
      read: () => undefined,
      forget: () => undefined,
    },
    protection: {
      protect: (name, columns) => {
        protectedColumns.set(name, columns);
        return [];
      },
      release: (name) => {
        protectedColumns.delete(name);
        return [];
      },
    },
    protectedColumns,
    rows: (name) => {
      const [headers = [], ...rows] = held.get(name)?.values ?? [];
      return rows.map((row) =>
        Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""])),
      );
    },
    type: (name, upn, header, value) => {
      const tab = held.get(name);
      const [headers = [], ...rows] = tab?.values ?? [];
      const row = rows.findIndex((each) => each.includes(upn)) + 2;
      const column = headers.indexOf(header) + 1;
      if (!tab || row < 2 || column < 1) throw new Error(`${name} has no ${header} of that child.`);
      held.set(
        name,
        withChanges(tab, [{ kind: "values", tab: name, row, column, values: [[value]] }]),
      );
    },
    sit: (at) => {
      address = at;
    },
  };
}

function emptyNotes(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}
