import { ServiceObject } from "./serviceObject";

/** One value of an Apps Script enumeration, such as `ProtectionType.RANGE`. */
export class EnumValue extends ServiceObject {
  static override readonly description = {
    name: "enum",
    declaration: ["", ""] as const,
  };
  constructor(
    /** The enumeration it belongs to, such as `ProtectionType`. */
    readonly enumeration: string,
    readonly key: string,
    readonly position: number,
  ) {
    super();
  }
  override toString(): string {
    return this.key;
  }
  name(): string {
    return this.key;
  }
  ordinal(): number {
    return this.position;
  }
  toJSON(): string {
    return this.key;
  }
}

/** The values of an enumeration by name. The same name gives the same object. */
export type Enumeration<T extends string> = Readonly<Record<T, EnumValue>>;

/** Makes an enumeration of Apps Script from its names, in Google's order. */
export function enumeration<T extends string>(name: string, keys: readonly T[]): Enumeration<T> {
  const values = keys.map((key, index) => [key, new EnumValue(name, key, index)] as const);
  return Object.fromEntries(values) as unknown as Enumeration<T>;
}
