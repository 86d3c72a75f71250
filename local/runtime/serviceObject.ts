/** What the local workspace knows of a service class. */
export interface ServiceDescription {
  /** The class as Google names it, such as `Range`. Counts and messages use it. */
  readonly name: string;
  /** Where its signatures are declared in @types/google-apps-script: file and interface. */
  readonly declaration: readonly [file: string, interfaceName: string];
  /** The data properties that scripts may read; methods need no mention. */
  readonly properties?: readonly string[];
}

/** An object that scripts hold a stand-in for: a sheet, a range, a service. */
export class ServiceObject {
  static readonly description: ServiceDescription;
  /** The tab that a call belongs to, for the counts. */
  readonly tab?: () => string;
  /** How many cells a call reads or writes, for the latency. */
  readonly cellCount?: () => number;
}

/** The description of the class of a service object. */
export function describe(target: ServiceObject): ServiceDescription {
  return (target.constructor as typeof ServiceObject).description;
}

/**
 * The base of a class that stands in for an Apps Script interface. To the compiler it has every
 * method of the interface, so each method written is marked `override` and checked against the real
 * signature. At run time it has none: what is not written is trapped when a script asks for it.
 */
export function appsScriptClass<T>(
  description: ServiceDescription,
): (abstract new () => T & ServiceObject) & { readonly description: ServiceDescription } {
  abstract class AppsScriptClass extends ServiceObject {
    static override readonly description = description;
  }
  return AppsScriptClass as unknown as (abstract new () => T & ServiceObject) & {
    readonly description: ServiceDescription;
  };
}
