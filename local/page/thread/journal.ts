import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CellEffect } from "./cellEffect";

/** What one change did, as it is kept until the workbook is saved. */
export interface JournalEntry {
  /** Counts up from 1 for as long as the workbook lives. */
  readonly number: number;
  readonly tabs: readonly { readonly tab: number; readonly cells: readonly CellEffect[] }[];
  /** The property stores after it, where it changed them. */
  readonly properties?: unknown;
}

/** Where the journal of a workbook lies. */
export const journalOf = (workbook: string): string =>
  join(dirname(workbook), `.${basename(workbook)}.journal`);

function read(file: string): JournalEntry[] {
  if (!existsSync(file)) return [];
  const entries: JournalEntry[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    try {
      entries.push(JSON.parse(line) as JournalEntry);
    } catch {
      // The last line was cut off by the crash, so nobody was told that it stands.
      break;
    }
  }
  return entries;
}

/**
 * What was changed since the workbook was saved last, one line a change. A line is on the disk
 * before anybody is told that the change stands.
 */
export class Journal {
  private entries: JournalEntry[];

  constructor(private readonly file: string) {
    this.entries = read(file);
  }

  /** Every entry, in order. */
  all(): readonly JournalEntry[] {
    return this.entries;
  }

  append(entry: JournalEntry): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const descriptor = openSync(this.file, "a");
    try {
      writeSync(descriptor, `${JSON.stringify(entry)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    this.entries.push(entry);
  }

  /** Forgets what is in the saved workbook: the entries up to a number. */
  forget(number: number): void {
    this.entries = this.entries.filter((entry) => entry.number > number);
    if (this.entries.length === 0) {
      rmSync(this.file, { force: true });
      return;
    }
    const lines = this.entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    writeFileSync(`${this.file}.part`, lines);
    renameSync(`${this.file}.part`, this.file);
  }
}
