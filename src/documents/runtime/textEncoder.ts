/**
 * Gives the running context a `TextEncoder` and a `TextDecoder` where it has none, as in Apps
 * Script. docx and fflate look for them, fflate already while it loads, so this module is imported
 * before them: take docx's classes from `word/docx` and fflate's functions from
 * `runtime/compress`, never from the packages themselves.
 */
import { utf8 } from "../../core/text/utf8";

class Utf8Encoder {
  readonly encoding = "utf-8";

  encode(text = ""): Uint8Array {
    return utf8(text);
  }
}

/**
 * Decodes nothing, and says so. fflate tries a decoder as it loads, and without one every execution
 * would pay some 50 ms for the error that V8 makes; with none that works, fflate uses its own.
 */
class NoDecoder {
  decode(): never {
    throw noDecoder;
  }
}

const noDecoder = { name: "NotSupported" };

const scope = globalThis as { TextEncoder?: unknown; TextDecoder?: unknown };
scope.TextEncoder ??= Utf8Encoder;
scope.TextDecoder ??= NoDecoder;
