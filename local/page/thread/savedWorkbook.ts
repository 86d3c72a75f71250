import { existsSync } from "node:fs";
import type { Session } from "../../session";
import type { Change } from "../../workspace";
import { effectsIn } from "./cellEffect";
import { Journal, type JournalEntry, journalOf } from "./journal";
import { replayJournal } from "./replayJournal";

/** Beyond this many cells a change is kept by saving the workbook, not in the journal. */
const mostCells = 5000;

/** How long nothing has been changed before the workbook is saved, in milliseconds. */
const shortPause = 800;

/** How long a change waits to be saved at most, in milliseconds. It is in the journal meanwhile. */
const savedWithin = 10_000;

/** Changes of cells alone; all others change how a tab is made. */
const ofCells: ReadonlySet<Change["kind"]> = new Set(["values", "notes", "formats"]);

/** Keeps what is done to a workbook: at once in a journal, and soon after in the workbook itself. */
export class SavedWorkbook {
  private readonly journal: Journal;
  private kept: { readonly properties: string; readonly protections: string };
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();
  private unsaved = false;
  private firstUnsaved: number | undefined;

  /**
   * @param saveElsewhere - Saves what is in the journal in another thread, so that typing goes on.
   * @param whenNotSaved - Hears of a save that failed; it is tried again after the next change.
   * @param pause - How long nothing has been changed before the workbook is saved, in milliseconds.
   */
  constructor(
    private readonly session: Session,
    private readonly file: string,
    private readonly saveElsewhere: () => Promise<number>,
    private readonly whenNotSaved: (error: unknown) => void,
    private readonly pause = shortPause,
  ) {
    this.journal = new Journal(journalOf(file));
    this.unsaved = replayJournal(session.workspace.workbook, this.journal.all());
    this.kept = this.outside();
  }

  /** Keeps what an execution changed. What is told to people waits for the promise. */
  keep(changes: readonly Change[]): Promise<void> {
    const before = this.kept;
    this.kept = this.outside();
    const properties = this.kept.properties !== before.properties;
    if (changes.length === 0 && !properties && this.kept.protections === before.protections) {
      return Promise.resolve();
    }
    this.unsaved = true;
    const cells = changes.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
    const small =
      cells <= mostCells &&
      changes.every(({ kind }) => ofCells.has(kind)) &&
      this.kept.protections === before.protections;
    if (!small) return this.save();
    this.journal.append(this.entryFor(changes, properties));
    this.saveSoon();
    return Promise.resolve();
  }

  /** Saves the workbook as it stands, after a save that is under way. */
  save(): Promise<void> {
    this.stopWaiting();
    return this.afterOthers(() => this.write());
  }

  /** Saves what is not saved yet and waits until it is. */
  async close(): Promise<void> {
    if (this.unsaved) await this.save();
    await this.saving;
  }

  private saveSoon(): void {
    this.firstUnsaved ??= performance.now();
    clearTimeout(this.timer);
    const left = this.firstUnsaved + Math.max(savedWithin, this.pause) - performance.now();
    this.timer = setTimeout(
      () => {
        this.stopWaiting();
        this.afterOthers(() => this.writeJournal()).catch(this.whenNotSaved);
      },
      Math.max(0, Math.min(this.pause, left)),
    );
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.firstUnsaved = undefined;
  }

  private afterOthers(work: () => Promise<void>): Promise<void> {
    const next = this.saving.then(work);
    this.saving = next.catch(() => undefined);
    return next;
  }

  private async writeJournal(): Promise<void> {
    if (!existsSync(this.file)) return this.write();
    const number = await this.saveElsewhere();
    this.journal.forget(number);
    if (number === this.session.workspace.workbook.journalled) this.unsaved = false;
  }

  private async write(): Promise<void> {
    const { workbook } = this.session.workspace;
    const { journalled } = workbook;
    this.unsaved = false;
    try {
      await this.session.save(this.file);
    } catch (error) {
      this.unsaved = true;
      throw error;
    }
    this.journal.forget(journalled);
  }

  private entryFor(changes: readonly Change[], properties: boolean): JournalEntry {
    const { workbook } = this.session.workspace;
    workbook.journalled += 1;
    return {
      number: workbook.journalled,
      tabs: changes.flatMap(({ sheet, block }) => {
        const found = workbook.sheetNamed(sheet);
        if (found === undefined) return [];
        const tab = workbook.idOf(found);
        return [{ tab, cells: effectsIn(workbook, tab, block) }];
      }),
      ...(properties ? { properties: workbook.properties } : {}),
    };
  }

  private outside(): { readonly properties: string; readonly protections: string } {
    const { properties, protections } = this.session.workspace.workbook;
    return { properties: JSON.stringify(properties), protections: JSON.stringify(protections) };
  }
}
