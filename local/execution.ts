import { createContext, Script } from "node:vm";
import type { Fault } from "./faults/fault";
import { type Interrupted, meetFaults } from "./faults/meetFaults";
import { CallCounter, type CallCounts } from "./runtime/callCounts";
import { EnumValue } from "./runtime/enumeration";
import { AppsScriptError, ExecutionEnded } from "./runtime/errors";
import { carry } from "./runtime/jsonTransport";
import { latencyOf } from "./runtime/latencies";
import { type AuthMode, refusal } from "./runtime/permissions";
import { createRealm, type Realm } from "./runtime/realm";
import { describe, type ServiceObject } from "./runtime/serviceObject";
import { fits, mismatch, signaturesOf } from "./runtime/signatures";
import { StandIns } from "./runtime/standIns";
import { absent, absentGlobals, plainGlobals, serviceGlobals } from "./services/globals";
import { letGoOfAll } from "./services/lock";
import { makersFor } from "./services/spreadsheet/makeObjects";
import type { Asked, Change, Dialog, LogLine, Running, Toast, Workspace } from "./workspace";

/** An error that a script did not catch. */
export interface ExecutionError {
  readonly name: string;
  readonly message: string;
  /** The lines of the script it passed through, innermost first. */
  readonly stack: readonly string[];
}

/** What came of running a function. */
export interface Execution {
  readonly ok: boolean;
  /** What the function gave back; undefined where it failed. */
  readonly value: unknown;
  readonly error?: ExecutionError;
  readonly counts: CallCounts;
  /** Time the service calls would take at Google, in seconds. The script's own work is not in it. */
  readonly virtualSeconds: number;
  readonly realMilliseconds: number;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Asked[];
  readonly prompts: readonly Asked[];
  readonly dialogs: readonly Dialog[];
  readonly logs: readonly LogLine[];
  readonly changes: readonly Change[];
  /** What the person was told, in order. */
  readonly messages: readonly string[];
  /** Errors that services raised, whether the script caught them or not. */
  readonly raised: readonly RaisedError[];
}

/** An error that a call of a service raised. */
export interface RaisedError {
  /** The call, such as `Range.setValues`. */
  readonly call: string;
  readonly name: string;
  readonly message: string;
}

/** What to run and how. */
export interface Request {
  readonly functionName: string;
  readonly mode: AuthMode;
  /** Virtual milliseconds after which it is stopped. */
  readonly limit: number;
  /** Arguments, as our own values; service objects are allowed. */
  readonly args: (running: Running) => readonly unknown[];
  /** How the result leaves: as a value of any kind, or by the rules of `google.script.run`. */
  readonly result: "any" | "json";
  /** Whether a script without the function is right too, as with `onOpen` and `onEdit`. */
  readonly optional?: boolean;
  /** Whether a trigger by the clock starts it, with no document open. */
  readonly byTrigger?: boolean;
}

const scriptName = "Code.gs";

/** A line of a stack that lies in the script. */
const ownLine = /^at .*Code\.gs:/;
const callSymbol = "localWorkspaceCall";
const runCall = new Script(`globalThis[Symbol.for("${callSymbol}")]()`, { filename: scriptName });

let compiled: { readonly source: string; readonly script: Script } | undefined;

/** Compiles a script once, to be run in a fresh context for each execution, whichever session it is in. */
export function compile(source: string): Script {
  if (compiled?.source !== source) {
    compiled = { source, script: new Script(source, { filename: scriptName }) };
  }
  return compiled.script;
}

/** One execution: a context, the services in it, and the account of what they did. */
class OneExecution {
  readonly running: Running;
  private readonly realm: Realm;
  private readonly standIns: StandIns;
  private readonly counter = new CallCounter();
  private readonly begun: number;
  private readonly raised: RaisedError[] = [];
  private ended: ExecutionEnded | undefined;
  private calls = 0;
  private readonly interrupted: Interrupted;

  constructor(
    private readonly workspace: Workspace,
    private readonly request: Request,
  ) {
    this.begun = workspace.clock.elapsed();
    this.interrupted = { workspace, end: () => this.end(), checkTime: () => this.checkTime() };
    this.realm = createRealm(() => workspace.clock.now(), workspace.timeZone);
    this.standIns = new StandIns(this.realm, (target, method, args) =>
      this.call(target, method, args),
    );
    const running: Omit<Running, "make"> = {
      workspace,
      mode: request.mode,
      byTrigger: request.byTrigger ?? false,
      toasts: [],
      alerts: [],
      prompts: [],
      dialogs: [],
      logs: [],
      changes: [],
      messages: [],
      locks: new Set(),
    };
    const whole: Running = Object.assign(running, { make: makersFor(() => whole, workspace) });
    this.running = whole;
    this.provide();
  }

  run(script: Script): Execution {
    const start = performance.now();
    this.workspace.depth += 1;
    let outcome: Pick<Execution, "ok" | "value" | "error">;
    try {
      outcome = { ok: true, value: this.runFunction(script) };
    } catch (error) {
      outcome = { ok: false, value: undefined, error: this.describeError(error) };
    } finally {
      letGoOfAll(this.running);
      this.workspace.depth -= 1;
    }
    if (this.ended !== undefined) {
      outcome = { ok: false, value: undefined, error: this.describeError(this.ended) };
    }
    this.workspace.drive.flush();
    const { toasts, alerts, prompts, dialogs, logs, changes, messages } = this.running;
    return {
      ...outcome,
      counts: this.counter.counts(),
      virtualSeconds: (this.workspace.clock.elapsed() - this.begun) / 1000,
      realMilliseconds: performance.now() - start,
      ...{ toasts, alerts, prompts, dialogs, logs, changes, messages },
      raised: this.raised,
    };
  }

  private provide(): void {
    const { context } = this.realm;
    for (const [name, service] of Object.entries(serviceGlobals(this.running))) {
      context[name] = this.standIns.toScript(service);
    }
    for (const [name, value] of Object.entries(plainGlobals)) {
      context[name] = this.standIns.toScript(value);
    }
    for (const name of absentGlobals) {
      const get = (): never => this.raise(absent(name));
      Object.defineProperty(context, name, { get, configurable: true });
    }
  }

  private runFunction(script: Script): unknown {
    const { functionName, args, result, optional = false, limit } = this.request;
    const { context } = this.realm;
    const provided = new Set(Object.getOwnPropertyNames(context));
    const timeout = limit + (this.workspace.patience ?? 0);
    script.runInContext(context, { timeout });
    const isName = /^[A-Za-z_$][\w$]*$/.test(functionName) && !provided.has(functionName);
    const declared: unknown =
      isName && !builtIn.has(functionName)
        ? new Script(
            `typeof ${functionName} === "function" ? ${functionName} : undefined`,
          ).runInContext(context)
        : undefined;
    if (typeof declared !== "function") {
      if (optional) return undefined;
      throw new AppsScriptError(`Script function not found: ${functionName}`);
    }
    const given = args(this.running).map((arg) => this.standIns.toScript(arg));
    Object.defineProperty(context, Symbol.for(callSymbol), {
      value: () => Reflect.apply(declared, undefined, given),
    });
    const value: unknown = runCall.runInContext(context, { timeout });
    if (result === "any") return this.standIns.fromScript(value);
    return value === undefined ? undefined : JSON.parse(carry(value, "result"));
  }

  private call(target: ServiceObject, method: string, given: unknown[]): unknown {
    try {
      const result = this.carryOut(target, method, given);
      if (this.ended !== undefined) throw this.ended;
      return this.standIns.toScript(result);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      this.raised.push({ call: `${describe(target).name}.${method}`, name, message });
      return this.raise(error);
    }
  }

  private carryOut(target: ServiceObject, method: string, given: unknown[]): unknown {
    const run = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
    if (target instanceof EnumValue) return run?.call(target);
    if (this.ended !== undefined) throw this.ended;
    const { name, declaration } = describe(target);
    const { workspace, mode } = this.running;
    const refused = refusal(name, method, mode, workspace.authorised ? workspace.scopes : []);
    if (refused !== undefined) throw new AppsScriptError(refused);
    const args = given.map((arg) => this.standIns.fromScript(arg));
    const overloads = signaturesOf(...declaration).get(method);
    if (overloads !== undefined && !fits(overloads, args)) {
      throw new AppsScriptError(mismatch(args, name, method));
    }
    this.counter.add(name, method, target.tab?.());
    workspace.clock.advance(latencyOf(name, method, target.cellCount?.() ?? 0));
    this.checkTime();
    const faults = this.faultsAt(`${name}.${method}`);
    meetFaults(faults, "before", this.interrupted);
    const result = run?.apply(target, args);
    meetFaults(faults, "after", this.interrupted);
    this.checkTime();
    return result;
  }

  private faultsAt(call: string): readonly Fault[] {
    const { workspace, request } = this;
    workspace.calls += 1;
    this.calls += 1;
    const found = workspace.interfere?.({
      call,
      number: workspace.calls,
      inExecution: this.calls,
      functionName: request.functionName,
      user: workspace.user,
      depth: workspace.depth - 1,
    });
    return found === undefined ? [] : "length" in found ? found : [found];
  }

  private checkTime(): void {
    if (this.workspace.clock.elapsed() - this.begun > this.request.limit) this.end();
  }

  private end(): never {
    this.ended = new ExecutionEnded("Exceeded maximum execution time");
    throw this.ended;
  }

  /** Raises an error inside the context. Faults of the local workspace itself say so. */
  private raise(error: unknown): never {
    if (error instanceof AppsScriptError) throw this.realm.error(error.name, error.message);
    const inContext = error instanceof Error;
    const message = inContext ? (error.stack ?? error.message) : String(error);
    throw this.realm.error("LocalWorkspaceFault", message);
  }

  private describeError(error: unknown): ExecutionError {
    const { name, message, stack, code } = Object(error) as Record<string, unknown>;
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      return { name: "Exception", message: "Exceeded maximum execution time", stack: [] };
    }
    const lines = String(stack ?? "").split("\n");
    return {
      name: String(name ?? "Error"),
      message: String(message ?? error),
      stack: lines.map((line) => line.trim()).filter((line) => ownLine.test(line)),
    };
  }
}

/** Names that JavaScript itself has. */
const builtIn: ReadonlySet<string> = new Set(
  new Script("Object.getOwnPropertyNames(globalThis)").runInContext(createContext()) as string[],
);

/** Runs one function of a script in a fresh context. */
export function execute(workspace: Workspace, script: Script, request: Request): Execution {
  return new OneExecution(workspace, request).run(script);
}
