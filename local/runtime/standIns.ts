import { type AppsScriptError, NotInLocalWorkspace } from "./errors";
import type { Realm } from "./realm";
import { describe, ServiceObject } from "./serviceObject";
import { signaturesOf } from "./signatures";

/** Carries out a call that a script made on a service object. */
export type Call = (target: ServiceObject, method: string, args: unknown[]) => unknown;

const isPlainObject = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]";

/** Names of the methods a class has, its own and inherited. */
function methodNames(target: ServiceObject): string[] {
  const names = new Set<string>();
  let prototype = Object.getPrototypeOf(target) as object;
  while (prototype !== ServiceObject.prototype && prototype !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name !== "constructor") names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return [...names];
}

/**
 * What scripts hold in place of service objects. Each stand-in lives in the context; calls on it are
 * passed on, values are copied into the context and back.
 */
export class StandIns {
  private readonly targets = new WeakMap<object, ServiceObject>();
  private readonly standIns = new WeakMap<ServiceObject, object>();
  private readonly prototypes = new Map<unknown, object>();

  constructor(
    private readonly realm: Realm,
    private readonly call: Call,
  ) {}

  /** A value for the script. */
  toScript(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof ServiceObject) return this.standIn(value);
    if (value instanceof Date) return this.realm.date(value.getTime());
    if (Array.isArray(value)) return this.realm.array(value.map((item) => this.toScript(item)));
    const entries = Object.entries(value).map(([key, item]) => [key, this.toScript(item)] as const);
    return this.realm.object(entries);
  }

  /** A value from the script: stand-ins become what they stand for, dates and arrays our own. */
  fromScript(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const target = this.targets.get(value);
    if (target !== undefined) return target;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (let index = 0; index < value.length; index++) items.push(this.fromScript(value[index]));
      return items;
    }
    if (Object.prototype.toString.call(value) === "[object Date]") {
      return new Date(Number(value));
    }
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]),
    );
  }

  private standIn(target: ServiceObject): object {
    const known = this.standIns.get(target);
    if (known !== undefined) return known;
    const { properties = [] } = describe(target);
    const values = properties.map(
      (name) =>
        [name, this.toScript((target as unknown as Record<string, unknown>)[name])] as const,
    );
    const made = Object.create(this.prototypeFor(target)) as Record<string, unknown>;
    for (const [name, value] of values) {
      Object.defineProperty(made, name, { value, enumerable: true });
    }
    Object.freeze(made);
    this.targets.set(made, target);
    this.standIns.set(target, made);
    return made;
  }

  private prototypeFor(target: ServiceObject): object {
    const known = this.prototypes.get(target.constructor);
    if (known !== undefined) return known;
    const prototype = this.realm.prototype((name) => this.missing(target, name));
    const pass = (self: object, name: string, args: unknown[]): unknown => {
      const receiver = this.targets.get(self);
      if (receiver === undefined) {
        throw this.realm.error("TypeError", `${name} was called without its object.`);
      }
      return this.call(receiver, name, args);
    };
    for (const name of methodNames(target)) {
      Object.defineProperty(prototype, name, { value: this.realm.method(pass, name) });
    }
    if (!methodNames(target).includes("toString")) {
      const say = { toString: () => describe(target).name };
      Object.defineProperty(prototype, "toString", { value: say.toString });
    }
    this.prototypes.set(target.constructor, prototype);
    return prototype;
  }

  private missing(target: ServiceObject, name: string): never {
    const { name: service, declaration } = describe(target);
    const [file, declared] = declaration;
    const exists = file === "" || signaturesOf(file, declared).has(name);
    const why = exists ? "" : "Apps Script's own declarations do not have it either.";
    const error: AppsScriptError = new NotInLocalWorkspace(`${service}.${name}`, why);
    throw this.realm.error(error.name, error.message);
  }
}
