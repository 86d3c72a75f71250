import type { UndoStore } from "../../src/app/undo/undoStore";
import type { WorkbookStore } from "../../src/app/workbookStore";
import {
  type SheetTab,
  type SheetValue,
  sameValue,
  shownText,
} from "../../src/workbook/sheetValue";
import { fixedTabs } from "../../src/workbook/tabs/allTabs";
import { rowsOf } from "../../src/workbook/write/change";

/** A cell by what its row is about and its heading: it stays the same wherever the row moves. */
export type CellName = string;

/** What the add-on wrote into a cell: when, and when it had last read that tab. */
export interface Written {
  readonly at: number;
  readonly readAt: number;
  readonly over: SheetValue;
}

/**
 * A Sheet in which people type while the add-on is at work. Every call of the add-on, each tab's
 * reading and each rectangle's writing, ticks a clock; right before it, people may do something.
 */
export class SharedSheet {
  clock = 0;
  /** Calls of the job that is running. */
  calls = 0;
  /** Is asked right before each call, counted from 0, and told whether it writes. */
  meanwhile: (call: number, writes: boolean) => void = () => undefined;
  /** What the running job wrote. */
  readonly written = new Map<CellName, Written>();
  /** How the tabs looked when the running job read them last. */
  readonly asRead = new Map<string, SheetTab>();
  readonly undo = memoryUndo();
  private readonly readAt = new Map<string, number>();
  private readonly tabs: Map<string, SheetValue[][]>;

  constructor(tabs: readonly SheetTab[]) {
    this.tabs = new Map(tabs.map(({ name, values }) => [name, values.map((row) => [...row])]));
  }

  /** A job begins: what the last one read and wrote is over. */
  begin(meanwhile: SharedSheet["meanwhile"]): void {
    this.calls = 0;
    this.meanwhile = meanwhile;
    this.written.clear();
    this.asRead.clear();
    this.readAt.clear();
  }

  values(name: string): SheetValue[][] {
    const found = this.tabs.get(name);
    if (!found) throw new Error(`There is no tab ${name}.`);
    return found;
  }

  tab(name: string): SheetTab & { readonly id: number } {
    return {
      name,
      id: [...this.tabs.keys()].indexOf(name),
      values: this.values(name).map((row) => [...row]),
    };
  }

  /** The row of a child in a tab, counted from 0; -1 where there is none. */
  rowOf(name: string, upn: string): number {
    return this.values(name).findIndex((row) => row[0] === upn);
  }

  column(name: string, header: string): number {
    return (this.values(name)[0] ?? []).indexOf(header);
  }

  /**
   * The name of a cell, by its row and column counted from 0: nothing where its row is about nobody,
   * or its target was replaced.
   */
  nameOf({ name, values }: SheetTab, row: number, column: number): CellName | undefined {
    const headers = values[0] ?? [];
    const line = values[row] ?? [];
    const header = headers[column];
    if (row < 1 || headers[0] !== "UPN" || !line[0]) return undefined;
    if (name !== "Targets") return `${name} · ${line[0]} · ${header}`;
    const at = (each: string) => line[headers.indexOf(each)];
    if (at("State") === "Replaced") return undefined;
    return `${name} · ${line[0]} · ${at("Subject")} · ${at("Horizon")} · ${header}`;
  }

  readonly store: WorkbookStore = {
    who: () => "",
    readTabs: (unread = []) => {
      const passedOver = new Set(unread.map((key) => fixedTabs[key].name as string));
      return [...this.tabs.keys()]
        .filter((name) => !passedOver.has(name))
        .map((name) => this.read(name));
    },
    readTab: (name) => (this.tabs.has(name) ? this.read(name) : undefined),
    tabNames: () => [...this.tabs.keys()],
    readNotesOf: ({ rows, columns }) => {
      this.call();
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
    },
    readNotes: (name) => {
      this.call();
      return this.values(name).map((row) => row.map(() => ""));
    },
    readFormulas: () => [],
    removeEmptyTab: () => "kept",
    setUp: () => [],
    append: (name, row) => {
      this.call();
      this.values(name).push(row.map(shown));
    },
    write: (changes) => {
      for (const change of changes) {
        this.call(true);
        if (change.kind === "values")
          this.put(change.tab, change.row, change.column, rowsOf(change));
      }
      return [];
    },
  };

  private read(name: string) {
    this.call();
    this.readAt.set(name, this.clock);
    const tab = this.tab(name);
    this.asRead.set(name, tab);
    return tab;
  }

  private call(writes = false): void {
    this.meanwhile(this.calls, writes);
    this.calls += 1;
    this.clock += 1;
  }

  private put(
    name: string,
    row: number,
    column: number,
    lines: readonly (readonly SheetValue[])[],
  ) {
    const values = this.values(name);
    const width = values[0]?.length ?? 0;
    const over = this.tab(name);
    for (const [at, line] of lines.entries()) {
      while (values.length < row + at) values.push(Array.from({ length: width }, () => ""));
      values[row - 1 + at]?.splice(column - 1, line.length, ...line.map(shown));
    }
    for (const [at, line] of lines.entries()) {
      for (const place of line.keys()) this.noteWritten(over, row - 1 + at, column - 1 + place);
    }
  }

  /** Keeps that a cell, counted from 0, was written over what stood there, where it changed. */
  private noteWritten(over: SheetTab, row: number, column: number): void {
    const values = this.values(over.name);
    const before = over.values[row]?.[column] ?? "";
    if (sameValue(before, values[row]?.[column] ?? "")) return;
    const cell = this.nameOf({ name: over.name, values }, row, column);
    const readAt = this.readAt.get(over.name) ?? 0;
    if (cell) this.written.set(cell, { at: this.clock, readAt, over: before });
  }
}

function shown(value: SheetValue): SheetValue {
  return typeof value === "string" ? shownText(value) : value;
}

function memoryUndo(): UndoStore {
  const kept: { token: string; what: string; cells: number; record: string }[] = [];
  let tokens = 0;
  return {
    list: () => kept.map(({ token, what, cells }) => ({ token, what, cells })),
    newToken: () => {
      tokens += 1;
      return `t${tokens}`;
    },
    holds: () => true,
    keep: (entry, record) => {
      kept.unshift({ ...entry, record });
      return true;
    },
    read: (token) => kept.find((each) => each.token === token)?.record,
    forget: (token) => {
      kept.splice(
        kept.findIndex((each) => each.token === token),
        1,
      );
    },
  };
}
