import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Script } from "node:vm";
import { alongside } from "./alongside";
import { hasAllowance, useAllowance } from "./dailyUse";
import { linkToFiles, linkToGoogle } from "./documentLinks";
import { DriveFiles } from "./drive/driveFiles";
import type { Grant } from "./drive/sharing";
import { WriteThrottle } from "./drive/writeThrottle";
import { compile, type Execution, execute, type Request } from "./execution";
import type { Interfere } from "./faults/fault";
import { HeldLocks } from "./heldLocks";
import { driveWriteRate, executionLimit, simpleTriggerLimit } from "./limits";
import { manifestOf } from "./manifest";
import { findMenuItem, menuLabels } from "./menuItems";
import { openWorkbook } from "./openWorkbook";
import { carry } from "./runtime/jsonTransport";
import type { AuthMode } from "./runtime/permissions";
import { VirtualClock } from "./runtime/virtualClock";
import { lockName } from "./services/lock";
import { authModes } from "./services/scriptApp";
import { LocalUser } from "./services/user";
import { pageIn, type SessionOptions, sourceOf, storageOf } from "./sessionOptions";
import { clockEvent } from "./triggers/clockEvent";
import { type ClockTrigger, ClockTriggers } from "./triggers/clockTriggers";
import { typeIntoCells } from "./typeIntoCells";
import type { Answer, MenuTree, Question, Running, Workspace } from "./workspace";

/** People at one workbook, one of them at the keyboard, across executions. */
export class Session {
  constructor(
    readonly workspace: Workspace,
    private readonly script: Script,
    private readonly file: string | undefined,
    private readonly driveFolder: string | undefined,
  ) {}

  /**
   * Opens the document: runs `onOpen` and gives the menus it made. NONE is how a published add-on
   * opens that is not yet used in this document.
   */
  menu(authMode: AuthMode = "LIMITED"): readonly MenuTree[] {
    const execution = this.open(authMode);
    if (!execution.ok) throw new Error(execution.error?.message);
    return this.workspace.menus;
  }

  /** As `menu`, with the account of the execution. */
  open(authMode: AuthMode = "LIMITED"): Execution {
    this.workspace.menus = [];
    const event = (running: Running): readonly unknown[] => [
      {
        authMode: authModes[authMode],
        ...(authMode === "NONE" ? {} : { source: running.make.spreadsheet() }),
        user: new LocalUser(""),
      },
    ];
    return this.execute("onOpen", authMode, simpleTriggerLimit, event, { optional: true });
  }

  /** Clicks the menu item with this label, wherever in the menus it stands. */
  runMenuItem(label: string): Execution {
    if (this.workspace.menus.length === 0) this.menu();
    const item = findMenuItem(this.workspace.menus, label);
    if (item === undefined) {
      const labels = menuLabels(this.workspace.menus).join('", "');
      throw new Error(`There is no menu item "${label}". There are: "${labels}".`);
    }
    return this.run(item.functionName);
  }

  /** Runs a function as a menu item runs it. */
  run(functionName: string, args: readonly unknown[] = []): Execution {
    return this.execute(functionName, "FULL", executionLimit, () => args);
  }

  /** Calls a function as `google.script.run` does: JSON values both ways, no private functions. */
  call(functionName: string, ...args: readonly unknown[]): Execution {
    if (functionName.endsWith("_")) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const carried = args.map((arg, index) => JSON.parse(carry(arg, String(index))) as unknown);
    return this.execute(functionName, "FULL", executionLimit, () => carried, { result: "json" });
  }

  /**
   * A person types or pastes into cells, from `a1` to the right and down; then `onEdit` runs. Values
   * are taken as typed. Null or empty text clears a cell.
   */
  edit(tab: string, a1: string, values: readonly (readonly unknown[])[]): Execution {
    const typed = typeIntoCells(this.workspace, tab, a1, values);
    const event = (running: Running): readonly unknown[] => [
      {
        authMode: authModes.LIMITED,
        source: running.make.spreadsheet(),
        range: running.make.range(typed.sheet, typed.block),
        user: new LocalUser(""),
        ...(typed.value === undefined ? {} : { value: typed.value }),
        ...(typed.oldValue === undefined ? {} : { oldValue: typed.oldValue }),
      },
    ];
    return this.execute("onEdit", "LIMITED", simpleTriggerLimit, event, { optional: true });
  }

  /**
   * Lets time pass and fires the triggers that are due, each at its moment and for who created it,
   * whoever is at the keyboard. Gives their executions in that order. One that is still running when
   * it is due again runs twice at once. A trigger of somebody whose allowance for the day is used up
   * does not run.
   */
  passTime(milliseconds: number): Execution[] {
    const { clock, triggers } = this.workspace;
    const until = clock.elapsed() + milliseconds;
    const executions: Execution[] = [];
    for (let due = triggers.takeDue(until); due !== undefined; due = triggers.takeDue(until)) {
      const { trigger, moment } = due;
      const execution = this.at(moment, () => this.as(trigger.user).fire(trigger));
      if (execution !== undefined) executions.push(execution);
    }
    clock.advance(until - clock.elapsed());
    return executions;
  }

  /** Lets people withdraw what they allowed the script, or allow it again. */
  setAuthorised(authorised: boolean): this {
    this.workspace.authorised = authorised;
    return this;
  }

  /**
   * Lets someone else hold a lock for a while, to see what the script does; `user` is the lock of
   * the person at the keyboard, held in another execution.
   */
  holdLock(kind: "document" | "script" | "user", seconds: number): void {
    const { clock, locks, user } = this.workspace;
    const from = clock.elapsed();
    locks.take(lockName(kind, user), {}, from, from + seconds * 1000);
  }

  /** Says what goes wrong at the calls from now on, which are counted anew; nothing without a hook. */
  interfereWith(interfere: Interfere | undefined): this {
    Object.assign(this.workspace, { interfere, calls: 0 });
    return this;
  }

  /**
   * Carries something out at a moment, in milliseconds of the virtual clock since the session began,
   * and puts back the clock, the person and the selection: so executions can overlap in virtual time.
   * Quotas, throttling and locks go by the moment. What is carried out first is seen by the next,
   * whatever their moments.
   */
  at<Result>(moment: number, action: () => Result): Result {
    return alongside(this.workspace, moment, action);
  }

  /** Somebody shares a file or a folder in Drive's own page, in place of whom it was shared with. */
  share(id: string, ...grants: readonly Grant[]): this {
    const { drive } = this.workspace;
    const file = drive.find(id);
    if (file === undefined) throw new Error(`There is no file ${id} in the local Drive.`);
    drive.share(file, grants);
    return this;
  }

  /** Puts another person at the keyboard. */
  as(user: string): this {
    this.workspace.user = user;
    return this;
  }

  /** Sets what the person answers from now on. */
  answerWith(answer: (question: Question) => Answer | string | undefined): this {
    this.workspace.answer = answer;
    return this;
  }

  /** The workbook as .xlsx bytes. */
  toBytes(): Promise<Uint8Array> {
    return this.workspace.workbook.save();
  }

  /** Writes the workbook to its file, or to another. A half-written file never takes its place. */
  async save(file: string | undefined = this.file): Promise<void> {
    if (file === undefined) throw new Error("The workbook was not opened from a file.");
    const bytes = await this.bytesFor(file);
    mkdirSync(dirname(file), { recursive: true });
    const beside = join(dirname(file), `.${basename(file)}.part`);
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  }

  /** The bytes of a workbook whose links to documents lead to the files in the Drive folder. */
  private bytesFor(file: string): Promise<Uint8Array> {
    const { workbook, drive } = this.workspace;
    if (this.driveFolder === undefined) return this.toBytes();
    const where = { workbookFolder: dirname(file), driveFolder: this.driveFolder };
    const putBack = linkToFiles(workbook, drive, where);
    try {
      // The library takes its copy of the workbook before it first waits, so links may go back now.
      return this.toBytes();
    } finally {
      putBack();
    }
  }

  private fire({ functionName, id }: ClockTrigger): Execution | undefined {
    const { workspace } = this;
    if (!hasAllowance(workspace, "triggerMilliseconds")) return undefined;
    const event = (): readonly unknown[] => [clockEvent(id, workspace.clock.now())];
    const more = { byTrigger: true };
    const execution = this.execute(functionName, "FULL", executionLimit, event, more);
    useAllowance(workspace, "triggerMilliseconds", execution.virtualSeconds * 1000);
    return execution;
  }

  private execute(
    functionName: string,
    mode: AuthMode,
    limit: number,
    args: Request["args"],
    more: Partial<Pick<Request, "optional" | "result" | "byTrigger">> = {},
  ): Execution {
    const request: Request = { functionName, mode, limit, args, result: "any", ...more };
    return execute(this.workspace, this.script, request);
  }
}

/** Opens a workbook and a Drive for a script. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const manifest = manifestOf(options.dist);
  const { installedAs = "bound" } = options;
  const timeZone = options.timeZone ?? manifest.timeZone;
  const workbook = await openWorkbook(options.workbook, timeZone, options.newRows);
  const workspace: Workspace = {
    workbook,
    drive: new DriveFiles(storageOf(options)),
    driveWrites: options.throttleDrive === false ? undefined : new WriteThrottle(driveWriteRate),
    findingDelay: options.findingDelay ?? 0,
    clock: new VirtualClock((options.clockStart ?? new Date()).getTime()),
    account: options.account ?? "workspace",
    used: new Map(),
    caches: new Map(),
    locks: new HeldLocks(),
    installedAs,
    triggers: new ClockTriggers(installedAs),
    authorised: true,
    timeZone,
    scopes: options.scopes ?? manifest.scopes,
    addOnName: options.addOnName ?? "Pupil Targets",
    page: pageIn(options),
    user: options.user ?? "teacher@school.example",
    answer: options.answer ?? (() => undefined),
    hear: options.hear,
    patience: options.patience,
    interfere: options.interfere,
    calls: 0,
    depth: 0,
    active: {
      sheetId: workbook.idOf(workbook.sheets()[0] as (typeof workbook.book.worksheets)[number]),
      block: { row: 1, column: 1, rows: 1, columns: 1 },
    },
    menus: [],
  };
  const file = typeof options.workbook === "string" ? options.workbook : undefined;
  const driveFolder = typeof options.drive === "string" ? options.drive : undefined;
  if (file !== undefined && driveFolder !== undefined) {
    const where = { workbookFolder: dirname(file), driveFolder };
    linkToGoogle(workbook, workspace.drive, where);
  }
  return new Session(workspace, compile(sourceOf(options)), file, driveFolder);
}
