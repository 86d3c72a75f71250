import type { UndoEntry } from "../app/api";
import type { UndoStore } from "../app/undo/undoStore";

/** An entry of the list, with the number of values its record fills in the cache. */
interface Kept extends UndoEntry {
  readonly parts: number;
}

const listKey = "undo.list";

/** How many changes may be undone. */
const mostKept = 10;

/** Characters of a part. The cache takes 100 KB a value (Apps Script reference, Cache.put); records are ASCII. */
const partLength = 90_000;

/** So many parts make a record that is too large to keep. */
const mostParts = 30;

/** Six hours, the longest that the cache keeps anything, in seconds (Apps Script reference, Cache.put). */
const longest = 21_600;

/**
 * Changes kept in the cache that belongs to this workbook, for at most six hours. Google may drop
 * them earlier: then they can no longer be undone, and nothing else is lost.
 */
export function openUndoCache(): UndoStore {
  const cache = CacheService.getDocumentCache();
  const list = (): Kept[] => JSON.parse(cache?.get(listKey) ?? "[]") as Kept[];
  const write = (kept: readonly Kept[]) => cache?.put(listKey, JSON.stringify(kept), longest);
  return {
    list: () => list().map(({ token, what, cells }) => ({ token, what, cells })),
    newToken: () => Utilities.getUuid(),
    holds: (record) => cache !== null && partsIn(record) <= mostParts,
    keep: (entry, record) => {
      const parts = partsOf(entry.token, record);
      if (!cache || Object.keys(parts).length > mostParts) return false;
      const all = [{ ...entry, parts: Object.keys(parts).length }, ...list()];
      cache.putAll(parts, longest);
      cache.removeAll(all.slice(mostKept).flatMap(keysOf));
      write(all.slice(0, mostKept));
      return true;
    },
    read: (token) => {
      const entry = list().find((each) => each.token === token);
      const keys = entry ? keysOf(entry) : [];
      const found = cache?.getAll(keys) ?? {};
      const parts = keys.map((key) => found[key]);
      return keys.length > 0 && parts.every((part) => part !== undefined)
        ? parts.join("")
        : undefined;
    },
    forget: (token) => {
      const all = list();
      cache?.removeAll(all.filter((each) => each.token === token).flatMap(keysOf));
      write(all.filter((each) => each.token !== token));
    },
  };
}

function keysOf({ token, parts }: Pick<Kept, "token" | "parts">): string[] {
  return Array.from({ length: parts }, (_, index) => `undo.${token}.${index}`);
}

function partsIn(record: string): number {
  return Math.ceil(record.length / partLength);
}

function partsOf(token: string, record: string): Record<string, string> {
  const parts = partsIn(record);
  const keys = keysOf({ token, parts });
  return Object.fromEntries(
    keys.map((key, index) => [key, record.slice(index * partLength, (index + 1) * partLength)]),
  );
}
