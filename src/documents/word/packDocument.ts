import { utf8 } from "../../core/text/utf8";
import { zipSync } from "../runtime/compress";
import { type Document, Packer } from "./docx";

/**
 * The one date in every file. With the real time in it, the same letter made twice would be two
 * different files, and "has this letter changed since it was sent?" could not be asked.
 */
const FIXED_DATE = "2020-01-01T00:00:00Z";

/** Zip files count time from 1980 in local time, so this date is given in local time. */
const FIXED_ZIP_TIME = new Date(2020, 0, 1);

/** The part of docx that makes the parts of a file. Private in its types: the version is pinned. */
interface SynchronousPacker {
  readonly compiler: {
    compile(document: Document): ReadonlyMap<string, string | ArrayLike<number>>;
  };
}

/**
 * A document as the bytes of a `.docx` file. docx's own `Packer` gives promises, though all its
 * work is synchronous; Apps Script needs the bytes at once. The same document always gives the
 * same bytes.
 */
export function packDocument(document: Document): Uint8Array {
  const { compiler } = Packer as unknown as SynchronousPacker;
  const files: Record<string, Uint8Array> = {};
  for (const [path, data] of compiler.compile(document)) {
    files[path] = typeof data === "string" ? utf8(withFixedDates(data)) : Uint8Array.from(data);
  }
  return zipSync(files, { mtime: FIXED_ZIP_TIME });
}

function withFixedDates(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_DATE}`);
}
