import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Execution } from "../../execution";
import { clearSample, type Places } from "../../jobs/places";
import { sampleToday } from "../../school/sampleYear";
import { writeSampleWorkbook } from "../../school/writeSampleWorkbook";
import { openSession, type Session } from "../../session";
import { toA1 } from "../../workbook/a1";
import type { Rectangle } from "../../workbook/rectangle";
import type { Answer, Change, Question, Toast } from "../../workspace";
import type {
  CallRequest,
  CellView,
  ClickRequest,
  Doer,
  DriveEntry,
  EditReply,
  EditRequest,
  PageState,
  RunReply,
  TabChange,
  TabView,
} from "../protocol";
import { type DocumentFile, documentFile, driveEntries } from "./driveEntries";
import type { Pace } from "./followTime";
import { head, peopleOf } from "./people";
import { SavedWorkbook } from "./savedWorkbook";
import { SavingThread } from "./savingThread";
import { schoolName } from "./schoolName";
import { ShownTabs } from "./shownTabs";
import { everyCell } from "./tabView";
import { isWarnedOf } from "./warning";

/** What opening needs. */
export interface OpenOptions {
  readonly places: Places;
  /** The folder of the built project. */
  readonly dist: string;
  /** Whether to make the sample anew first. */
  readonly fresh: boolean;
  /** The built file of the threads. */
  readonly threads: string;
  /**
   * How long nothing has been changed before the workbook is saved, in milliseconds; a short pause
   * where not given. What is changed is in the journal at once.
   */
  readonly savedAfter?: number;
  /** How its clock goes; as time passes outside, where not given. */
  readonly pace?: Pace;
}

/** Who is told what while something runs. */
export interface Told {
  readonly answer: (question: Question, window: string) => Answer | undefined;
  readonly hear: (toast: Toast, window: string) => void;
  readonly notSaved: (error: unknown) => void;
}

/** What a thing done came to, and what the pages have to be told of it. */
export interface Done<Reply> {
  readonly reply: Reply;
  readonly changed: readonly TabChange[];
  /** Tabs to load again; the list of tabs too, where it is not empty. */
  readonly reload: readonly number[];
  readonly drive: boolean;
  /** Fulfilled when a crash can no longer lose it. */
  readonly kept: Promise<void>;
}

/** An hour: people go to lunch with a dialog open. */
const patience = 3_600_000;

/** Who is doing something: a session asks and tells without knowing in which window. */
interface Desk {
  window: string;
}

async function sessionFor(
  { places, dist, fresh }: OpenOptions,
  told: Told,
  desk: Desk,
): Promise<Session> {
  if (fresh) clearSample(places);
  if (places.sample && !existsSync(places.source)) {
    mkdirSync(dirname(places.source), { recursive: true });
    await writeSampleWorkbook(places.source);
  }
  return openSession({
    // Results that lie elsewhere already are carried on with, so that nothing done is lost.
    workbook: existsSync(places.workbook) ? places.workbook : places.source,
    drive: places.drive,
    bundle: join(dist, "Code.js"),
    dist,
    user: head.address,
    answer: (question) => told.answer(question, desk.window),
    hear: (toast) => told.hear(toast, desk.window),
    patience,
    ...(places.sample ? { clockStart: new Date(`${sampleToday}T10:00:00Z`) } : {}),
  });
}

/** A workbook that pages show and change, and that is saved as it changes. */
export class OpenedWorkbook {
  private saved: SavedWorkbook;
  private readonly shown = new ShownTabs(() => this.session.workspace.workbook);

  private constructor(
    private readonly options: OpenOptions,
    private readonly told: Told,
    private readonly desk: Desk,
    private readonly saving: SavingThread,
    private session: Session,
  ) {
    this.session.menu();
    this.saved = this.savedFor(session);
  }

  static async open(options: OpenOptions, told: Told): Promise<OpenedWorkbook> {
    const desk: Desk = { window: "" };
    const session = await sessionFor(options, told, desk);
    const { workbook, drive } = options.places;
    const saving = new SavingThread(options.threads, { workbook, drive });
    return new OpenedWorkbook(options, told, desk, saving, session);
  }

  /** Makes the sample anew and opens it. */
  async startAfresh(): Promise<void> {
    await this.saved.close();
    this.session = await sessionFor({ ...this.options, fresh: true }, this.told, this.desk);
    this.session.menu();
    this.saved = this.savedFor(this.session);
    this.shown.forgetAll();
  }

  async close(): Promise<void> {
    await this.saved.close();
    await this.saving.end();
  }

  state(): PageState {
    const { workbook, menus } = this.session.workspace;
    const visible = workbook.sheets().filter(({ state }) => state === "visible");
    return {
      school: schoolName(workbook),
      workbook: workbook.name,
      tabs: visible.map((sheet) => ({ id: workbook.idOf(sheet), name: sheet.name })),
      menus,
      people: peopleOf(workbook),
      sample: this.options.places.sample,
    };
  }

  tab(id: number): TabView | undefined {
    return this.shown.whole(id);
  }

  drive(): readonly DriveEntry[] {
    return driveEntries(this.session.workspace.drive);
  }

  document(id: string): DocumentFile | undefined {
    return documentFile(this.session.workspace.drive, id);
  }

  edit(request: EditRequest): Done<EditReply> {
    const { workbook } = this.session.workspace;
    const sheet = workbook.sheetWithId(request.tab);
    if (sheet === undefined) {
      return nothing({ state: "refused", message: "This tab has been deleted.", cells: [] });
    }
    const { row, column, values } = request;
    const block = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    const cells = (): readonly CellView[] => everyCell(workbook, sheet, block);
    if (request.confirmed !== true && isWarnedOf(workbook, request.tab, block)) {
      return nothing({ state: "warned", cells: cells() });
    }
    this.sit(request);
    const typed: Change[] = [{ sheet: sheet.name, block, kind: "values" }];
    try {
      const execution = this.session.edit(
        sheet.name,
        toA1({ ...block, rows: 1, columns: 1 }),
        values,
      );
      const done = this.after(execution, typed);
      return { ...done, reply: { state: "done", cells: cells() } };
    } catch (error) {
      const { message } = error as Error;
      // Some of the cells may have been written before one of them was refused.
      const done = this.after({ changes: [], counts: { byCall: {} } }, typed);
      return { ...done, reply: { state: "refused", message, cells: cells() } };
    }
  }

  click(request: ClickRequest): Done<RunReply> {
    this.sit(request);
    return this.ran(request, () => this.session.run(request.functionName));
  }

  call(request: CallRequest): Done<RunReply> {
    this.sit(request);
    return this.ran(request, () => this.session.call(request.functionName, ...request.args));
  }

  /** Lets time pass: triggers that are due run, each as whoever set it. Gives what each has changed. */
  passTime(milliseconds: number): Done<undefined>[] {
    const executions = this.session.passTime(milliseconds);
    return executions.map((execution) => ({ ...this.after(execution, []), reply: undefined }));
  }

  private savedFor(session: Session): SavedWorkbook {
    return new SavedWorkbook(
      session,
      this.options.places.workbook,
      () => this.saving.save(),
      this.told.notSaved,
      this.options.savedAfter,
    );
  }

  private ran({ id, place }: ClickRequest, run: () => Execution): Done<RunReply> {
    let execution: Execution;
    try {
      execution = run();
    } catch (error) {
      const { name, message } = error as Error;
      return nothing({ id, ok: false, error: { name, message }, pages: [] });
    }
    const { ok, value, error, dialogs } = execution;
    const { active } = this.session.workspace;
    const now = { tab: active.sheetId, block: active.block };
    const moved = JSON.stringify(now) !== JSON.stringify(place);
    const reply: RunReply = {
      id,
      ok,
      ...(value === undefined ? {} : { value }),
      ...(error === undefined ? {} : { error: { name: error.name, message: error.message } }),
      pages: dialogs,
      ...(moved && place !== undefined ? { show: now } : {}),
    };
    return { ...this.after(execution, []), reply };
  }

  /** Puts the person who does something at the keyboard, with what is selected in their window. */
  private sit({ window, person, place }: Doer): void {
    const { workspace } = this.session;
    this.desk.window = window;
    const known = peopleOf(workspace.workbook).some(({ address }) => address === person);
    this.session.as(known ? person : head.address);
    if (place !== undefined && workspace.workbook.sheetWithId(place.tab) !== undefined) {
      workspace.active = { sheetId: place.tab, block: place.block };
    }
  }

  /** Keeps what was changed and finds what the pages have to show anew. */
  private after(
    execution: {
      readonly changes: readonly Change[];
      readonly counts: { readonly byCall: Readonly<Record<string, number>> };
    },
    typed: readonly Change[],
  ): Omit<Done<never>, "reply"> {
    const { workbook } = this.session.workspace;
    const changes = [...typed, ...execution.changes];
    const kept = this.saved.keep(changes);
    const anew = new Set<number>();
    const touched = new Map<number, Rectangle[]>();
    let tabs = false;
    for (const { sheet, block, kind } of changes) {
      const found = workbook.sheetNamed(sheet);
      if (kind === "structure") tabs = true;
      if (found === undefined) continue;
      const id = workbook.idOf(found);
      const blocks = touched.get(id) ?? [];
      blocks.push(block);
      touched.set(id, blocks);
      if (kind === "structure" || kind === "validation" || kind === "rules") anew.add(id);
    }
    for (const id of anew) this.shown.forget(id);
    const changed = [...touched].flatMap(([id, blocks]) => this.shown.change(id, blocks) ?? []);
    const drive = Object.keys(execution.counts.byCall).some((call) => call.startsWith("Drive."));
    return { changed, reload: [...anew, ...(tabs && anew.size === 0 ? [-1] : [])], drive, kept };
  }
}

function nothing<Reply>(reply: Reply): Done<Reply> {
  return { reply, changed: [], reload: [], drive: false, kept: Promise.resolve() };
}
