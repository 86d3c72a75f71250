import { SidebarProblem } from "../../src/app/sidebar/sidebarProblem";
import { readAgreement } from "../../src/core/targets/agreement";
import type { SheetTab } from "../../src/workbook/sheetValue";
import { ask } from "./asking/ask";
import { type Asked, onlyLooks } from "./asking/asked";
import type { Outcome } from "./asking/askings";
import { AtAddOn } from "./asking/atAddOn";
import { type ByHand, doByHand, movesRows } from "./byHand";
import { ChildPlaces } from "./childPlaces";
import { noClaim } from "./claim";
import { SharedSheet } from "./sharedSheet";
import { rowsStanding } from "./standing";
import { toldOf } from "./toldOf";
import { TypedLast } from "./typedLast";

/** A step: what is asked, and what others do right before which of its calls. */
export interface Step {
  readonly asked: Asked;
  readonly meanwhile: readonly { readonly before: number; readonly hand: ByHand }[];
}

/**
 * Lives a story in a shared sheet and keeps, beside it, what each person typed last in each cell.
 * After each step the sheet must agree with that, but where the person at the add-on was told.
 */
export class Story {
  readonly sheet: SharedSheet;
  /** How often somebody did something in the middle of a job. */
  between = 0;
  /** How often a job told of a clash. */
  told = 0;
  /** The most calls of a job that holds the lock, by what was asked. */
  readonly callsLocked = new Map<string, number>();
  private readonly places: ChildPlaces;
  private readonly typed: TypedLast;
  private readonly atAddOn: AtAddOn;
  private readonly rowsAtFirst: readonly string[];

  constructor(tabs: readonly SheetTab[]) {
    this.sheet = new SharedSheet(tabs);
    this.places = new ChildPlaces(this.sheet);
    this.typed = new TypedLast(this.sheet);
    this.atAddOn = new AtAddOn(this.sheet, this.places);
    this.rowsAtFirst = rowsStanding(this.sheet);
  }

  /** How often something was typed between a job's last reading and its writing: it could not be seen. */
  get unseen(): number {
    return this.typed.unseen;
  }

  /** Somebody does something in the Sheet. */
  hand(hand: ByHand): void {
    this.typed.note(() => doByHand(this.sheet, this.places, hand));
  }

  /** Somebody asks the add-on for something, and others go on meanwhile. */
  step({ asked, meanwhile }: Step): void {
    const logged = this.sheet.values("Log").length;
    this.othersGoOn(meanwhile);
    const begun = this.sheet.clock;
    const outcome = this.ask(asked);
    const looks = onlyLooks(asked);
    if (!looks) {
      const most = Math.max(this.callsLocked.get(asked.asks) ?? 0, this.sheet.calls);
      this.callsLocked.set(asked.asks, most);
    }
    this.settle(outcome, begun);
    const wrote = this.sheet.written.size > 0;
    if (looks && wrote) throw new Error("Looking wrote something.");
    const entries = this.sheet.values("Log").length - logged;
    if (entries > 1 || (wrote && entries !== 1)) throw new Error(`${entries} entries in the Log.`);
  }

  /**
   * Once all is quiet, each class tab shows what was agreed for its own children: as it was decided,
   * whatever was typed over it since; else as it was typed.
   */
  end(): void {
    this.step({ asked: { asks: "propose" }, meanwhile: [] });
    for (const upn of this.places.upns) {
      const tab = this.places.tabOf(upn);
      const row = this.sheet.values(tab)[this.sheet.rowOf(tab, upn)] ?? [];
      const shown = row[this.sheet.column(tab, "Reading target year end")];
      const decided = this.places.targetRow(upn)?.[this.sheet.column("Targets", "As decided")];
      const typed = this.typed.in(this.places.agreedCell(upn));
      const agreed = readAgreement(String(decided ?? ""))?.code ?? typed;
      if (agreed !== "" && agreed !== shown)
        throw new Error(`${upn} shows ${shown}, agreed ${agreed}.`);
    }
  }

  /** A job begins; right before its calls, others do what they do meanwhile. */
  private othersGoOn(meanwhile: Step["meanwhile"]): void {
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
  }

  /** Asks the add-on; where it refuses, its person was told, and it must have written nothing. */
  private ask(asked: Asked): Outcome {
    try {
      return ask(this.atAddOn, asked);
    } catch (error) {
      if (!(error instanceof SidebarProblem)) throw error;
      this.told += 1;
      if (this.sheet.written.size > 0) throw new Error(`Refused, yet it wrote: ${error.message}`);
      return {};
    }
  }

  /** A job is over: every cell shows what it should, and no row was lost or doubled. */
  private settle({ claim = noClaim, changed }: Outcome, begun: number): void {
    const told = toldOf(this.sheet, changed);
    if (told.size > 0) this.told += 1;
    this.typed.compare({ claim, told, begun });
    const rows = rowsStanding(this.sheet);
    if (rows.join() !== this.rowsAtFirst.join()) throw new Error("A row was lost or doubled.");
  }
}
