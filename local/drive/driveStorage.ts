import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the files of the local Drive lie. Paths are relative, with forward slashes. */
export interface DriveStorage {
  read(path: string): Uint8Array | undefined;
  write(path: string, bytes: Uint8Array): void;
  makeFolder(path: string): void;
  move(from: string, to: string): void;
  remove(path: string): void;
  has(path: string): boolean;
}

/** Files in a folder of the disk. The folder is made when the first file is. */
export function folderStorage(root: string): DriveStorage {
  const full = (path: string): string => join(root, path);
  return {
    read: (path) => (existsSync(full(path)) ? readFileSync(full(path)) : undefined),
    write: (path, bytes) => {
      mkdirSync(dirname(full(path)), { recursive: true });
      // A half-written file never takes the place of a whole one.
      writeFileSync(`${full(path)}.part`, bytes);
      renameSync(`${full(path)}.part`, full(path));
    },
    makeFolder: (path) => {
      mkdirSync(full(path), { recursive: true });
    },
    move: (from, to) => {
      mkdirSync(dirname(full(to)), { recursive: true });
      if (existsSync(full(from))) renameSync(full(from), full(to));
    },
    remove: (path) => rmSync(full(path), { recursive: true, force: true }),
    has: (path) => existsSync(full(path)),
  };
}

/** Files in memory only, for tests. */
export function memoryStorage(files: Map<string, Uint8Array> = new Map()): DriveStorage {
  const folders = new Set<string>();
  const under = (path: string): string[] =>
    [...files.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  return {
    read: (path) => files.get(path),
    write: (path, bytes) => {
      files.set(path, bytes);
    },
    makeFolder: (path) => {
      folders.add(path);
    },
    move: (from, to) => {
      for (const key of under(from)) {
        files.set(to + key.slice(from.length), files.get(key) as Uint8Array);
        files.delete(key);
      }
      if (folders.delete(from)) folders.add(to);
    },
    remove: (path) => {
      for (const key of under(path)) files.delete(key);
      folders.delete(path);
    },
    has: (path) => folders.has(path) || under(path).length > 0,
  };
}
