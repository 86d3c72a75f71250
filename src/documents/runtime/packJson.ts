import { base64Bytes } from "./base64";
import { base64Text } from "./base64Text";
import { strFromU8, strToU8, unzlibSync, zlibSync } from "./compress";

/**
 * A value that JSON can hold, as one text small enough to be kept for a while: compressed (zlib, RFC
 * 1950) and written in base64. `unpackJson` gives the value back, emoji and all.
 */
export function packJson(value: unknown): string {
  // Escaped, every character is one byte, whatever the text holds.
  const ascii = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return base64Text(zlibSync(strToU8(ascii, true)));
}

/** The value that `packJson` packed. Throws where it is not such a text. */
export function unpackJson(packed: string): unknown {
  return JSON.parse(strFromU8(unzlibSync(base64Bytes(packed)), true));
}
