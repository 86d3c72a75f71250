/**
 * Gives the running context a `TextEncoder` where it has none, as in Apps Script. docx and
 * fflate look for one, fflate already while it loads, so this module is imported before them:
 * take docx's classes from `word/docx` and fflate's functions from `runtime/compress`, never
 * from the packages themselves.
 */
import { utf8 } from "./utf8";

class Utf8Encoder {
  readonly encoding = "utf-8";

  encode(text = ""): Uint8Array {
    return utf8(text);
  }
}

const scope = globalThis as { TextEncoder?: unknown };
scope.TextEncoder ??= Utf8Encoder;
