import type { SheetValue } from "../../src/workbook/sheetValue";
import type { Claim } from "./claim";
import type { CellName, SharedSheet } from "./sharedSheet";
import { standing } from "./standing";

/** A job that is over: what it claims, of which cells it told, and when it began. */
interface Done {
  readonly claim: Claim;
  readonly told: ReadonlySet<CellName>;
  readonly begun: number;
}

/** What somebody typed, and when. */
interface Typed {
  readonly value: SheetValue;
  readonly at: number;
}

/** What was typed last in each cell of a shared sheet, kept beside it to compare with what stands. */
export class TypedLast {
  /** Typed between the last reading of a tab and the writing that followed: it could not be seen. */
  unseen = 0;
  private readonly cells = new Map<CellName, Typed>();

  constructor(private readonly sheet: SharedSheet) {
    for (const [cell, value] of standing(sheet)) this.cells.set(cell, { value, at: 0 });
  }

  /** What was typed last in a cell; nothing where there was no such cell. */
  in(cell: CellName): SheetValue | undefined {
    return this.cells.get(cell)?.value;
  }

  /** Somebody does something in the Sheet: whatever it changes was typed now. */
  note(doIt: () => void): void {
    const before = standing(this.sheet);
    this.sheet.clock += 1;
    doIt();
    for (const [cell, value] of standing(this.sheet)) {
      if (before.get(cell) !== value) this.cells.set(cell, { value, at: this.sheet.clock });
    }
  }

  /**
   * Compares every cell with what was typed in it last, and with what the job claims; throws at one
   * that shows neither. What the job wrote over what its person saw counts as typed from then on.
   */
  compare(done: Done): void {
    const now = standing(this.sheet);
    for (const [cell, typed] of this.cells) {
      const stands = now.get(cell);
      if (stands === undefined) throw new Error(`${cell} is no longer there: ${typed.value}`);
      this.compareCell(cell, typed, stands, done);
    }
  }

  private compareCell(cell: CellName, typed: Typed, stands: SheetValue, done: Done): void {
    if (stands !== typed.value && this.couldNotBeSeen(cell, typed)) {
      // Only Sheets' own history has it.
      this.unseen += 1;
      this.cells.set(cell, { value: stands, at: this.sheet.clock });
      return;
    }
    if (stands === this.expected(cell, typed, done)) {
      const asked = done.claim.wants.get(cell);
      if (asked !== undefined && asked !== stands && !done.told.has(cell)) {
        throw new Error(`${cell}: ‘${asked}’ wanted, ‘${stands}’ stands, and nobody was told`);
      }
      this.cells.set(cell, { value: stands, at: typed.at });
      return;
    }
    const when = typed.at > done.begun ? "during the job" : "before it";
    const wanted = done.claim.wants.get(cell);
    throw new Error(
      `${cell}: ‘${typed.value}’ was typed ${when}, ‘${wanted}’ wanted, ‘${stands}’ stands`,
    );
  }

  /** Whether this was typed after the job had read the tab and before it wrote the cell. */
  private couldNotBeSeen(cell: CellName, { at }: Typed): boolean {
    const written = this.sheet.written.get(cell);
    return written !== undefined && at > written.readAt && at < written.at;
  }

  /** What the job wants, where its person saw what was typed and was told of no clash; else what was typed. */
  private expected(cell: CellName, typed: Typed, { claim, told }: Done): SheetValue {
    const wanted = claim.wants.get(cell);
    const readAt = this.sheet.written.get(cell)?.readAt ?? this.sheet.clock;
    const seen = typed.value === claim.shown.get(cell) && typed.at <= readAt;
    return wanted !== undefined && seen && !told.has(cell) ? wanted : typed.value;
  }
}
