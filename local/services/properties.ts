import { useAllowance } from "../dailyUse";
import { propertyStoreBytes, propertyValueBytes } from "../limits";
import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { ofDocument } from "./ofDocument";

const file = "google-apps-script.properties.d.ts";

/** Finds the store each time, because a whole store may be replaced. */
export interface Store {
  get(): Record<string, string>;
  replace(values: Record<string, string>): void;
}

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** A store of properties. Reads and writes count towards the day's allowance. */
export class LocalProperties extends appsScriptClass<GoogleAppsScript.Properties.Properties>({
  name: "Properties",
  declaration: [file, "Properties"],
}) {
  constructor(
    private readonly running: Running,
    private readonly store: Store,
  ) {
    super();
  }
  override getProperty(key: string): string | null {
    useAllowance(this.running.workspace, "propertyCalls");
    return this.store.get()[key] ?? null;
  }
  override getProperties(): { [key: string]: string } {
    useAllowance(this.running.workspace, "propertyCalls");
    return { ...this.store.get() };
  }
  override getKeys(): string[] {
    useAllowance(this.running.workspace, "propertyCalls");
    return Object.keys(this.store.get());
  }
  override setProperty(key: string, value: string): this {
    return keep(this, this.running, this.store, { ...this.store.get(), [key]: value }, [value]);
  }
  override setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    const values = Object.values(properties);
    const wrong = values.find((value) => typeof value !== "string");
    if (wrong !== undefined) {
      throw new AppsScriptError("In the local workspace a property is text, as declared.");
    }
    const kept = deleteAllOthers ? {} : this.store.get();
    return keep(this, this.running, this.store, { ...kept, ...properties }, values);
  }
  override deleteProperty(key: string): this {
    const { [key]: _, ...rest } = this.store.get();
    return keep(this, this.running, this.store, rest, []);
  }
  override deleteAllProperties(): this {
    return keep(this, this.running, this.store, {}, []);
  }
}

function keep<P>(
  properties: P,
  running: Running,
  store: Store,
  values: Record<string, string>,
  written: readonly string[],
): P {
  useAllowance(running.workspace, "propertyCalls");
  if (written.some((value) => bytes(value) > propertyValueBytes)) {
    throw new AppsScriptError("Argument too large: value");
  }
  const size = Object.entries(values).reduce((sum, entry) => sum + bytes(entry.join("")), 0);
  if (size > propertyStoreBytes) {
    throw new AppsScriptError(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
  store.replace(values);
  return properties;
}

/** The three stores. They are kept in the workbook file. */
export class LocalPropertiesService extends appsScriptClass<GoogleAppsScript.Properties.PropertiesService>(
  { name: "PropertiesService", declaration: [file, "PropertiesService"] },
) {
  constructor(private readonly running: Running) {
    super();
  }
  override getDocumentProperties(): LocalProperties {
    return ofDocument(this.running, () => oneOf(this.running, "document"));
  }
  override getScriptProperties(): LocalProperties {
    return oneOf(this.running, "script");
  }
  override getUserProperties(): LocalProperties {
    const { user, workbook } = this.running.workspace;
    const { properties } = workbook;
    return new LocalProperties(this.running, {
      get: () => properties.user[user] ?? {},
      replace: (values) => {
        properties.user[user] = values;
      },
    });
  }
}

function oneOf(running: Running, name: "document" | "script"): LocalProperties {
  const { properties } = running.workspace.workbook;
  return new LocalProperties(running, {
    get: () => properties[name],
    replace: (values) => {
      properties[name] = values;
    },
  });
}
