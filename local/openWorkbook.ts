import { existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { LocalWorkbook, type WorkbookDefaults } from "./workbook/localWorkbook";

/** A workbook that cannot be used. The message is one sentence for the person who gave it. */
export class UnusableWorkbook extends Error {}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw new UnusableWorkbook(`${file} is a folder, not a workbook.`);
    if (code === "EBUSY") {
      throw new UnusableWorkbook(
        `${file} is open in another program; close it there and try again.`,
      );
    }
    throw new UnusableWorkbook(`${file} cannot be read (${code ?? "unknown reason"}).`);
  }
}

async function open(
  bytes: Uint8Array,
  defaults: WorkbookDefaults,
  what: string,
): Promise<LocalWorkbook> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnusableWorkbook(
      `${what} is an older .xls workbook or has a password; save it as .xlsx without one.`,
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnusableWorkbook(`${what} is not an .xlsx workbook.`);
  }
  try {
    return await LocalWorkbook.open(bytes, defaults);
  } catch {
    throw new UnusableWorkbook(`${what} is damaged or is not an .xlsx workbook.`);
  }
}

/**
 * Opens a workbook from a file or from bytes; one that is open already is gone on with. A file that
 * does not exist yet, or nothing at all, gives an empty one.
 */
export async function openWorkbook(
  from: string | Uint8Array | LocalWorkbook | undefined,
  timeZone: string,
  newRows?: number,
): Promise<LocalWorkbook> {
  if (from instanceof LocalWorkbook) return from;
  const name = typeof from === "string" ? basename(from, extname(from)) : "Workbook";
  const defaults = { name, timeZone, locale: "en_GB", newRows };
  if (from === undefined) return LocalWorkbook.empty(defaults);
  if (typeof from !== "string") return open(from, defaults, "The workbook");
  return existsSync(from) ? open(readBytes(from), defaults, from) : LocalWorkbook.empty(defaults);
}
