import type { Changed, ChildTexts, ImportRequest, TargetView } from "../../src/app/api";
import { checkEntries } from "../../src/app/checkEntries";
import { proposeTargets } from "../../src/app/proposeTargets";
import { agreeTargets } from "../../src/app/sidebar/agreeTargets";
import { childView } from "../../src/app/sidebar/childView";
import { discussTargets } from "../../src/app/sidebar/discussTargets";
import { readAddress } from "../../src/app/sidebar/fixEntry";
import { previewImport } from "../../src/app/sidebar/import/previewImport";
import { runImport } from "../../src/app/sidebar/import/runImport";
import { saveChild } from "../../src/app/sidebar/saveChild";
import { SidebarProblem } from "../../src/app/sidebar/sidebarProblem";
import { targetsView } from "../../src/app/sidebar/targetsView";
import { changePoint } from "../../src/app/sidebar/year/changePoint";
import { undoChange } from "../../src/app/undo/undoChange";
import { withUndo } from "../../src/app/undo/withUndo";
import { readAgreement } from "../../src/core/targets/agreement";
import type { SheetTab, SheetValue } from "../../src/workbook/sheetValue";
import { decidingDay } from "../workbook/decidingSchool";
import { type CellName, SharedSheet } from "./sharedSheet";

/** What somebody does straight in the Sheet. Children are counted over all classes. */
export type ByHand =
  | { readonly does: "types"; readonly child: number; readonly in: string; readonly value: string }
  | { readonly does: "pastes"; readonly child: number; readonly in: string; readonly value: string }
  | { readonly does: "sorts"; readonly tab: string; readonly by: string }
  | { readonly does: "insertsRow"; readonly child: number }
  | { readonly does: "deletesBlankRow"; readonly tab: string }
  | { readonly does: "agrees"; readonly child: number; readonly value: string };

/** What somebody asks the add-on for. `opens` and what follows it may have others' steps between them. */
export type Asked =
  | { readonly asks: "open a child"; readonly child: number }
  | { readonly asks: "save the child"; readonly comment: string }
  | { readonly asks: "open targets"; readonly tab: string }
  | { readonly asks: "agree the class" | "agree a child" | "discuss"; readonly code: string }
  | { readonly asks: "preview an import"; readonly codes: readonly string[] }
  | { readonly asks: "import" | "undo" | "check" | "propose" | "close autumn" };

/** A step: what is asked, and what others do right before which of its calls. */
export interface Step {
  readonly asked: Asked;
  readonly meanwhile: readonly { readonly before: number; readonly hand: ByHand }[];
}

/** What a job says that it wrote, and what stood there when its person looked. */
interface Claim {
  readonly wants: ReadonlyMap<CellName, SheetValue>;
  readonly shown: ReadonlyMap<CellName, SheetValue>;
}

const classes = ["Oak", "Elm"];
const typedIn = ["Reading autumn", "Writing autumn", "Strengths", "Comment"];

/**
 * Lives a story in a shared sheet and keeps, beside it, what each person typed last in each cell.
 * After each step the sheet must agree with that, but where the person at the add-on was told.
 */
export class Story {
  readonly sheet: SharedSheet;
  /** Typed between the last reading of a tab and the writing that followed: it could not be seen. */
  unseen = 0;
  /** How often somebody did something in the middle of a job. */
  between = 0;
  /** How often a job told of a clash. */
  told = 0;
  /** The most calls of a job that holds the lock, by what was asked. */
  readonly callsLocked = new Map<string, number>();
  private readonly people = new Map<
    CellName,
    { readonly value: SheetValue; readonly at: number }
  >();
  private readonly claims = new Map<string, Claim>();
  private readonly upns: readonly string[];
  private readonly rowsAtFirst: readonly string[];
  private child?: { readonly upn: string; readonly texts: ChildTexts };
  private targets: readonly TargetView[] = [];
  private import?: {
    readonly request: ImportRequest;
    readonly plan: string;
    readonly codes: readonly string[];
    readonly shown: Claim["shown"];
  };

  constructor(tabs: readonly SheetTab[]) {
    this.sheet = new SharedSheet(tabs);
    this.upns = classes.flatMap((name) =>
      this.sheet
        .values(name)
        .slice(1)
        .map((row) => String(row[0])),
    );
    this.rowsAtFirst = this.rowsNow();
    for (const [cell, value] of this.standing()) this.people.set(cell, { value, at: 0 });
  }

  /** Somebody does something in the Sheet. */
  hand(hand: ByHand): void {
    const before = this.standing();
    this.sheet.clock += 1;
    this.move(hand);
    for (const [cell, value] of this.standing()) {
      if (before.get(cell) !== value) this.people.set(cell, { value, at: this.sheet.clock });
    }
  }

  private move(hand: ByHand): void {
    const { sheet } = this;
    switch (hand.does) {
      case "types":
        this.type(this.upnOf(hand.child), hand.in, [hand.value]);
        return;
      case "pastes":
        this.type(this.upnOf(hand.child), hand.in, [hand.value, `${hand.value} too`]);
        return;
      case "sorts": {
        const rows = sheet.values(hand.tab);
        const column = sheet.column(hand.tab, hand.by);
        const body = rows
          .splice(1)
          .sort((one, other) =>
            String(one[column]) < String(other[column])
              ? -1
              : String(one[column]) > String(other[column])
                ? 1
                : 0,
          );
        rows.push(...body);
        return;
      }
      case "insertsRow": {
        const tab = this.tabOf(this.upnOf(hand.child));
        const rows = sheet.values(tab);
        rows.splice(
          sheet.rowOf(tab, this.upnOf(hand.child)),
          0,
          (rows[0] ?? []).map(() => ""),
        );
        return;
      }
      case "deletesBlankRow": {
        const rows = sheet.values(hand.tab);
        const at = rows.findIndex((row) => row.every((value) => value === ""));
        if (at > 0) rows.splice(at, 1);
        return;
      }
      case "agrees": {
        const row = this.ledgerRow(this.upnOf(hand.child));
        if (row) row[sheet.column("Targets", "Agreed")] = hand.value;
      }
    }
  }

  /** The row of the target that counts now, for a child's reading at the year's end. */
  private ledgerRow(upn: string): SheetValue[] | undefined {
    const inRow = (row: readonly SheetValue[], header: string) =>
      row[this.sheet.column("Targets", header)];
    return this.sheet
      .values("Targets")
      .slice(1)
      .find(
        (row) =>
          row[0] === upn &&
          inRow(row, "Subject") === "Reading" &&
          inRow(row, "Horizon") === "Year end" &&
          inRow(row, "State") !== "Replaced",
      );
  }

  /** Somebody asks the add-on for something, and others go on meanwhile. */
  step({ asked, meanwhile }: Step): void {
    const logged = this.sheet.values("Log").length;
    const waiting = [...meanwhile];
    this.sheet.begin((call, writes) => {
      for (const each of waiting.filter(({ before }) => before <= call)) {
        // Rows that move in the one moment between reading and writing cannot be seen on Sheets.
        if (writes && movesRows(each.hand)) continue;
        waiting.splice(waiting.indexOf(each), 1);
        this.between += 1;
        this.hand(each.hand);
      }
    });
    const begun = this.sheet.clock;
    const looks = ["open a child", "open targets", "preview an import"].includes(asked.asks);
    const none: Claim = { wants: new Map(), shown: new Map() };
    let claim = none;
    let changed: Changed | undefined;
    try {
      ({ claim = none, changed } = this.ask(asked));
    } catch (error) {
      if (!(error instanceof SidebarProblem)) throw error;
      this.told += 1;
      claim = none;
      if (this.sheet.written.size > 0) throw new Error(`Refused, yet it wrote: ${error.message}`);
    }
    if (!looks) {
      const most = Math.max(this.callsLocked.get(asked.asks) ?? 0, this.sheet.calls);
      this.callsLocked.set(asked.asks, most);
    }
    this.settle(claim, changed, begun);
    if (looks && this.sheet.written.size > 0) throw new Error("Looking wrote something.");
    const entries = this.sheet.values("Log").length - logged;
    const wrote = this.sheet.written.size > 0;
    if (entries > 1 || (wrote && entries !== 1)) throw new Error(`${entries} entries in the Log.`);
  }

  /**
   * Once all is quiet, each class tab shows what was agreed for its own children: as it was decided,
   * whatever was typed over it since; else as it was typed.
   */
  end(): void {
    this.step({ asked: { asks: "propose" }, meanwhile: [] });
    for (const upn of this.upns) {
      const tab = this.tabOf(upn);
      const row = this.sheet.values(tab)[this.sheet.rowOf(tab, upn)] ?? [];
      const shown = row[this.sheet.column(tab, "Reading target year end")];
      const decided = this.ledgerRow(upn)?.[this.sheet.column("Targets", "As decided")];
      const typed = this.people.get(this.agreedCell(upn))?.value;
      const agreed = readAgreement(String(decided ?? ""))?.code ?? typed;
      if (agreed !== "" && agreed !== shown)
        throw new Error(`${upn} shows ${shown}, agreed ${agreed}.`);
    }
  }

  private ask(asked: Asked): { claim?: Claim; changed?: Changed } {
    const { sheet } = this;
    const changing = { store: sheet.store, undo: sheet.undo, now: decidingDay };
    switch (asked.asks) {
      case "open a child": {
        const upn = this.upnOf(asked.child);
        const { texts } = childView(sheet.store, upn, decidingDay);
        this.child = { upn, texts };
        return {};
      }
      case "save the child": {
        if (!this.child) return {};
        const { upn, texts: before } = this.child;
        const cell = this.cell(upn, "Comment");
        const wants = new Map([[cell, asked.comment]]);
        const after = { ...before, comment: asked.comment };
        const changed = saveChild(changing, { upn, before, after });
        return this.kept({ wants, shown: new Map([[cell, before.comment]]) }, changed);
      }
      case "open targets":
        this.targets = targetsView(sheet.store, asked.tab, decidingDay);
        return {};
      case "agree the class":
      case "agree a child":
      case "discuss": {
        const all = this.targets.filter(
          ({ subject, horizon }) => subject === "Reading" && horizon === "Year end",
        );
        const rows = asked.asks === "agree the class" ? all : all.slice(0, 1);
        if (asked.asks === "discuss") {
          return { changed: discussTargets(changing, rows, "Mr Byrne") };
        }
        const decisions = rows.map((row) => ({
          upn: row.upn,
          subject: row.subject,
          horizon: row.horizon,
          before: row.agreed,
          ...(row.typedOver === undefined ? {} : { typedOver: row.typedOver }),
          agreed: asked.code,
          reason: "Talked over.",
        }));
        const cells = rows.map(
          (row) => [this.agreedCell(row.upn), row.typedOver ?? row.agreed] as const,
        );
        const wants = new Map(cells.map(([cell]) => [cell, asked.code]));
        const changed = agreeTargets(changing, decisions, "Mrs Marsh");
        return this.kept({ wants, shown: new Map(cells) }, changed);
      }
      case "preview an import": {
        const header = ["UPN", "Subject", "Mark", "Term", "Academic year"];
        const rows = asked.codes.map((code, at) => [
          this.upnOf(at),
          "Reading",
          code,
          "Autumn",
          "2026/27",
        ]);
        const source = {
          from: "file" as const,
          fileName: "marks.csv",
          tables: [{ name: "marks", rows: [header, ...rows] }],
        };
        let request: ImportRequest = { source, kind: "plainResults", columns: {}, answers: {} };
        let { plan, questions } = previewImport(changing, request);
        // Where the class tab holds another mark, the file's is to count.
        if (questions.length > 0) {
          const answers = Object.fromEntries(questions.map(({ id }) => [id, "replace"]));
          request = { ...request, answers };
          ({ plan, questions } = previewImport(changing, request));
        }
        if (questions.some(({ answer }) => answer === undefined)) plan = "";
        this.import = { request, plan, codes: asked.codes, shown: this.standing() };
        return {};
      }
      case "import": {
        if (!this.import || this.import.plan === "") return {};
        const { request, plan, codes, shown } = this.import;
        const wants = new Map(
          codes.map((code, at) => [this.cell(this.upnOf(at), "Reading autumn"), code]),
        );
        return this.kept({ wants, shown }, runImport(changing, { ...request, plan }));
      }
      case "undo": {
        const [last] = sheet.undo.list();
        if (!last) return {};
        const claim = this.claims.get(last.token) ?? { wants: new Map(), shown: new Map() };
        const changed = undoChange(sheet.store, sheet.undo, last.token, decidingDay);
        // What was typed since stays; the others get back what stood there.
        return { claim: { wants: claim.shown, shown: claim.wants }, changed };
      }
      case "check":
        withUndo(sheet.store, noUndo, "Check entries", (store) => checkEntries(store, decidingDay));
        return {};
      case "propose":
        withUndo(sheet.store, noUndo, "Propose targets", (store) =>
          proposeTargets(store, decidingDay),
        );
        return {};
      case "close autumn": {
        const { store } = sheet;
        const protection = { protect: () => [], release: () => [] };
        const change = { point: "Autumn", close: true, until: "" };
        changePoint({ store, protection, now: decidingDay }, change, "Mrs Marsh");
        return {};
      }
    }
  }

  /** A job's claim, remembered for its undo. */
  private kept(claim: Claim, changed: Changed) {
    const wrote = new Map(
      [...this.sheet.written].flatMap(([cell, { over }]) =>
        claim.wants.has(cell) ? [[cell, over] as const] : [],
      ),
    );
    if (changed.undo) {
      const wants = new Map([...claim.wants].filter(([cell]) => wrote.has(cell)));
      // An agreed target that was replaced stands in another row: what was shown comes back.
      const shown = new Map([...wants.keys()].map((cell) => [cell, claim.shown.get(cell) ?? ""]));
      this.claims.set(changed.undo.token, { wants, shown });
    }
    return { claim, changed };
  }

  /** Compares every cell with what was typed in it last, and with what the job says that it wrote. */
  private settle({ wants, shown }: Claim, changed: Changed | undefined, begun: number): void {
    const told = this.toldOf(changed);
    if (told.size > 0) this.told += 1;
    const standing = this.standing();
    for (const [cell, { value: typed, at }] of this.people) {
      const stands = standing.get(cell);
      if (stands === undefined) throw new Error(`${cell} is no longer there: ${typed}`);
      const wanted = wants.get(cell);
      const written = this.sheet.written.get(cell);
      if (written && at > written.readAt && at < written.at && stands !== typed) {
        // Typed between reading and writing: only Sheets' own history has it.
        this.unseen += 1;
        this.people.set(cell, { value: stands, at: this.sheet.clock });
        continue;
      }
      const seen = typed === shown.get(cell) && at <= (written?.readAt ?? this.sheet.clock);
      const expected = wanted !== undefined && seen && !told.has(cell) ? wanted : typed;
      if (stands === expected) {
        this.people.set(cell, { value: stands, at });
        continue;
      }
      const when = at > begun ? "during the job" : "before it";
      throw new Error(
        `${cell}: ‘${typed}’ was typed ${when}, ‘${wanted}’ wanted, ‘${stands}’ stands`,
      );
    }
    const rows = this.rowsNow();
    if (rows.join() !== this.rowsAtFirst.join()) throw new Error("A row was lost or doubled.");
  }

  /** The cells of which the person at the add-on was told that they were left alone. */
  private toldOf(changed: Changed | undefined): ReadonlySet<CellName> {
    return new Set(
      (changed?.leftAlone ?? []).flatMap(({ tab: name, address }) => {
        const tab = this.sheet.asRead.get(name);
        const place = readAddress(address);
        return (tab && place && this.sheet.nameOf(tab, place.row - 1, place.column - 1)) ?? [];
      }),
    );
  }

  private type(upn: string, header: string, values: readonly string[]): void {
    const tab = this.tabOf(upn);
    const rows = this.sheet.values(tab);
    const row = this.sheet.rowOf(tab, upn);
    const column = this.sheet.column(tab, header);
    for (const [at, value] of values.entries()) {
      const line = rows[row + at];
      // A block is pasted over rows of children alone.
      if (line && line[0] !== "") line[column] = value;
    }
  }

  private standing(): Map<CellName, SheetValue> {
    const cells = new Map<CellName, SheetValue>();
    const read = (name: string, headers: readonly string[]) => {
      const tab = this.sheet.tab(name);
      for (const [at] of tab.values.slice(1).entries()) {
        for (const header of headers) {
          const column = this.sheet.column(name, header);
          const cell = this.sheet.nameOf(tab, at + 1, column);
          if (cell) cells.set(cell, tab.values[at + 1]?.[column] ?? "");
        }
      }
    };
    for (const name of classes) read(name, typedIn);
    read("Targets", ["Agreed"]);
    return cells;
  }

  private rowsNow(): string[] {
    const upns = [...classes, "Pupils"].flatMap((name) =>
      this.sheet
        .values(name)
        .slice(1)
        .flatMap((row) => (row[0] === "" ? [] : [`${name} ${row[0]}`])),
    );
    const [headers = [], ...rows] = this.sheet.values("Targets");
    const targets = rows
      .filter((row) => row[headers.indexOf("State")] !== "Replaced" && row[0] !== "")
      .map((row) =>
        [row[0], row[headers.indexOf("Subject")], row[headers.indexOf("Horizon")]].join(" "),
      );
    return [...upns, ...targets].sort();
  }

  private upnOf(child: number): string {
    return this.upns[child % this.upns.length] ?? "";
  }

  private tabOf(upn: string): string {
    return classes.find((name) => this.sheet.rowOf(name, upn) > 0) ?? "Oak";
  }

  private cell(upn: string, header: string): CellName {
    return `${this.tabOf(upn)} · ${upn} · ${header}`;
  }

  private agreedCell(upn: string): CellName {
    return `Targets · ${upn} · Reading · Year end · Agreed`;
  }
}

function movesRows({ does }: ByHand): boolean {
  return does === "sorts" || does === "insertsRow" || does === "deletesBlankRow";
}

const noUndo = {
  list: () => [],
  newToken: () => "token",
  holds: () => false,
  keep: () => false,
  read: () => undefined,
  forget: () => undefined,
};
