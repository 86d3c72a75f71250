import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A file that the build made for the page; undefined where there is none with this name. */
export function builtFile(folder: string, name: string): PageFile | undefined {
  const type = types[extname(name)];
  if (type === undefined || !/^[\w.-]+$/.test(name)) return undefined;
  const file = join(folder, name);
  return existsSync(file) ? { type, bytes: readFileSync(file) } : undefined;
}
