import { type Context, createContext, Script } from "node:vm";
import { instantOf, wallClock } from "../timeZone";
import { scriptDatesSource } from "./scriptDates";

/** Makes things inside a context, so that `instanceof` holds for the script. */
export interface Realm {
  readonly context: Context;
  array(items: readonly unknown[]): unknown[];
  object(entries: readonly (readonly [string, unknown])[]): object;
  date(instant: number): object;
  error(name: string, message: string): Error;
  parseJson(text: string): unknown;
  /** A method that hands its call to the local workspace. */
  method(call: (self: object, name: string, args: unknown[]) => unknown, name: string): unknown;
  /** A prototype for stand-ins, with a trap for every name it does not have. */
  prototype(missing: (name: string) => unknown): object;
}

const clear = new Script(
  "delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;" +
    "delete globalThis.console;",
  { filename: "localWorkspace" },
);

const scriptDates = new Script(scriptDatesSource, { filename: "localWorkspace" });

const makers = new Script(
  `(() => {
    "use strict";
    const quiet = new Set(["then", "toJSON", "constructor", "valueOf", "toLocaleString", "toString",
      "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "__proto__", "inspect"]);
    const Plain = Object, List = Array, Moment = Date, Failure = Error, read = JSON.parse;
    return {
      array: (items) => List.from(items),
      object: (entries) => Plain.fromEntries(entries),
      date: (instant) => new Moment(instant),
      error: (name, message) => {
        const error = new Failure(message);
        Plain.defineProperty(error, "name", { value: name, configurable: true, writable: true });
        const frames = error.stack.split("\\n").filter((line) => /^ +at .*Code\\.gs:/.test(line));
        error.stack = [name + ": " + message, ...frames].join("\\n");
        return error;
      },
      parseJson: (text) => read(text),
      method: (call, name) => ({ [name](...args) { return call(this, name, args); } })[name],
      prototype: (missing) => Plain.create(new Proxy({}, {
        get: (target, key) =>
          typeof key === "symbol" || quiet.has(key) ? target[key] : missing(key),
        set: (_target, key) => missing(key),
      })),
    };
  })()`,
  { filename: "localWorkspace" },
);

const processZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A fresh, bare V8 context with nothing of Node in it, and the virtual clock for its dates. */
export function createRealm(now: () => number, zone: string): Realm {
  const context = createContext(Object.create(null));
  clear.runInContext(context);
  const useDates = scriptDates.runInContext(context);
  useDates(
    now,
    (instant: number) => wallClock(instant, zone),
    (wall: number) => instantOf(wall, zone),
    zone === processZone,
  );
  return { context, ...makers.runInContext(context) };
}
