import {
  cacheDefaultSeconds,
  cacheKeyCharacters,
  cacheLongestSeconds,
  cacheValueBytes,
} from "../limits";
import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { CacheEntry, Running } from "../workspace";
import { ofDocument } from "./ofDocument";

const file = "google-apps-script.cache.d.ts";

/** A cache. Entries last until the virtual clock has passed their time, within one session. */
export class LocalCache extends appsScriptClass<GoogleAppsScript.Cache.Cache>({
  name: "Cache",
  declaration: [file, "Cache"],
}) {
  constructor(
    private readonly running: Running,
    private readonly entries: Map<string, CacheEntry>,
  ) {
    super();
  }
  override get(key: string): string | null {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.until <= this.running.workspace.clock.now()) return null;
    return entry.value;
  }
  override getAll(keys: string[]): { [key: string]: string } {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }
  override put(key: string, value: string, expirationInSeconds = cacheDefaultSeconds): void {
    if (key.length > cacheKeyCharacters) throw new AppsScriptError("Argument too large: key");
    if (Buffer.byteLength(value, "utf8") > cacheValueBytes) {
      throw new AppsScriptError("Argument too large: value");
    }
    if (expirationInSeconds < 1 || expirationInSeconds > cacheLongestSeconds) {
      throw new AppsScriptError("Invalid argument: expirationInSeconds");
    }
    const until = this.running.workspace.clock.now() + expirationInSeconds * 1000;
    this.entries.set(key, { value, until });
  }
  override putAll(values: { [key: string]: string }, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  override remove(key: string): void {
    this.entries.delete(key);
  }
  override removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(key);
  }
}

/** The three caches. */
export class LocalCacheService extends appsScriptClass<GoogleAppsScript.Cache.CacheService>({
  name: "CacheService",
  declaration: [file, "CacheService"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override getDocumentCache(): LocalCache {
    return ofDocument(this.running, () => named(this.running, "document"));
  }
  override getScriptCache(): LocalCache {
    return named(this.running, "script");
  }
  override getUserCache(): LocalCache {
    return named(this.running, `user ${this.running.workspace.user}`);
  }
}

function named(running: Running, name: string): LocalCache {
  const { caches } = running.workspace;
  const entries = caches.get(name) ?? new Map<string, CacheEntry>();
  caches.set(name, entries);
  return new LocalCache(running, entries);
}
