import type { DocumentStore, NewDocument, StoredDocument } from "../../src/app/documentStore";
import type { AskedLetter } from "../../src/app/letterRun/askedLetter";
import { readLetterRecord } from "../../src/app/letterRun/letterRecord";
import type { Clock, Turns } from "../../src/app/letterRun/ports";
import { workbookTurns } from "../../src/app/letterRun/workbookTurns";
import type { LetterModel } from "../../src/documents/letter/letterModel";
import { findColumns } from "../../src/workbook/layout/columnMap";
import type { SheetValue } from "../../src/workbook/sheetValue";
import { shownText } from "../../src/workbook/sheetValue";
import { lettersTab } from "../../src/workbook/tabs/records";

/** Google ended the execution: nothing more of it reaches anything. */
export class Ended extends Error {}

/** What may go wrong at a call, before or after its effect: a message raised, or the execution's end. */
export type WorldFault = { readonly when: "before" | "after"; readonly what: string | "end" };

/** A child, as far as its letter goes. */
export interface WorldChild {
  readonly key: string;
  /** What the letter says now. */
  text: string;
  held: boolean;
}

interface WorldDocument extends StoredDocument {
  readonly owner: string;
  readonly group: string;
  readonly made: number;
  content: string;
  text: string;
  binned: boolean;
}

/**
 * A Letters tab, several people's Drives and a clock, in memory, in which every single call may fail
 * and something may happen meanwhile. A person's Drive shows what that person made, some time later.
 */
export class LetterWorld {
  time = Date.parse("2026-11-23T10:00:00Z");
  readonly documents: WorldDocument[] = [];
  values: SheetValue[][] = [lettersTab.columns.map(({ header }) => header)];
  lag = 0;
  /** Is asked at each call what goes wrong; and may let something happen before it. */
  meet: (call: string) => WorldFault | undefined = () => undefined;
  /** How many faults were met. */
  faults = 0;
  /** How often a document was made although its maker's Drive showed one of that letter. */
  madeTwice = 0;
  private locked = false;
  private lastId = 0;

  constructor(readonly children: WorldChild[]) {}

  /** A key that was not given before. */
  newKey(of: string): string {
    this.lastId += 1;
    return `${of}${this.lastId}`;
  }

  /** The letters that a run would ask for now. */
  asked(): AskedLetter[] {
    return this.children.map(({ key, text, held }) => ({
      about: { surname: key, firstName: "A", className: "Oak", season: "Autumn 2026/27" },
      wanted: {
        key,
        letter: held
          ? { state: "held", reason: "Letters are on hold." }
          : {
              state: "ready",
              title: `Letter ${key}`,
              content: text,
              model: {} as LetterModel,
              bytes: () => new TextEncoder().encode(text),
            },
      },
    }));
  }

  /** What an execution of this person works with. */
  execution(person: string): { drive: DocumentStore; turns: Turns; clock: Clock } {
    let ended = false;
    const call = <Result>(name: string, milliseconds: number, effect: () => Result): Result => {
      if (ended) throw new Ended();
      const end = (): never => {
        ended = true;
        throw new Ended();
      };
      const fault = this.meet(name);
      this.time += milliseconds;
      if (fault) this.faults += 1;
      if (fault?.when === "before") fault.what === "end" ? end() : raise(fault.what);
      const result = effect();
      if (fault?.when === "after") fault.what === "end" ? end() : raise(fault.what);
      return result;
    };
    return {
      drive: this.driveOf(person, call),
      turns: this.turnsOf(call),
      clock: { now: () => this.time, pause: (ms) => call("pause", ms, () => undefined) },
    };
  }

  private turnsOf(call: Call): Turns {
    const store = {
      readTab: () =>
        call("read", 60, () => ({
          id: 1,
          name: "Letters",
          values: this.values.map((row) => [...row]),
        })),
      write: (changes: Parameters<Parameters<typeof workbookTurns>[0]["write"]>[0]) => {
        for (const change of changes) {
          if (change.kind === "values") call("write", 40, () => this.put(change));
        }
        return [];
      },
    };
    return workbookTurns(store, "Letters", (work) => {
      if (call("lock", 30, () => this.locked)) return undefined;
      this.locked = true;
      try {
        const result = work();
        call("flush", 500, () => undefined);
        return result;
      } finally {
        this.locked = false;
      }
    });
  }

  private put(change: { row: number; column: number; values: readonly (readonly SheetValue[])[] }) {
    for (const [down, line] of change.values.entries()) {
      const at = change.row - 1 + down;
      while (this.values.length <= at) this.values.push(lettersTab.columns.map(() => ""));
      for (const [across, value] of line.entries()) {
        const row = this.values[at];
        if (row)
          row[change.column - 1 + across] = typeof value === "string" ? shownText(value) : value;
      }
    }
  }

  private driveOf(person: string, call: Call): DocumentStore {
    const seen = (id: string) =>
      this.documents.find((each) => each.id === id && each.owner === person && !each.binned);
    return {
      folder: () => call("folder", 300, () => `folder of ${person}`),
      sharing: () => call("sharing", 300, () => "people" as const),
      list: (group) =>
        call("list", 300, () =>
          this.documents
            .filter((each) => each.owner === person && each.group === group && !each.binned)
            .filter(({ made }) => made + this.lag <= this.time)
            .map((each) => ({ ...each })),
        ),
      find: (id) => call("find", 300, () => seen(id)),
      create: (document) =>
        call("create", 1500, () => {
          const shown = this.documents.some(
            (each) =>
              each.key === document.key && seen(each.id) && each.made + this.lag < this.time,
          );
          if (shown) this.madeTwice += 1;
          const id = this.newKey("d");
          const made: WorldDocument = {
            ...saidBy(document),
            id,
            link: `https://${id}`,
            owner: person,
            group: document.group ?? "",
            key: document.key,
            made: this.time,
            binned: false,
          };
          this.documents.push(made);
          return { ...made };
        }),
      replace: (id, document) =>
        call("replace", 1500, () => {
          const found = seen(id) ?? raise(`File not found: ${id}.`);
          return { ...Object.assign(found, saidBy(document)) };
        }),
      trash: (id) =>
        call("trash", 300, () => {
          const found = seen(id);
          if (found) found.binned = true;
        }),
    };
  }

  /** The record as it stands. */
  record() {
    const tab = { name: "Letters", values: this.values };
    const map = findColumns(tab, lettersTab);
    if (!map) throw new Error("The Letters tab has lost its headings.");
    return readLetterRecord({ tab, map, layout: lettersTab });
  }
}

type Call = <Result>(name: string, milliseconds: number, effect: () => Result) => Result;

function saidBy({ content, bytes }: NewDocument): { content: string; text: string } {
  return { content, text: new TextDecoder().decode(bytes) };
}

function raise(message: string): never {
  throw new Error(message);
}
