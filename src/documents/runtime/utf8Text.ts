/** How many characters are put together at a time: calls take only so many arguments. */
const together = 8192;

/**
 * Text from its UTF-8 bytes (RFC 3629), without a `TextDecoder`, which Apps Script does not have. A
 * sequence that is cut short or cannot be is U+FFFD, as everywhere.
 */
export function utf8Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = characterAt(bytes, at);
    codes.push(code);
    at += length;
    if (codes.length === together) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  return parts.join("") + String.fromCodePoint(...codes);
}

const unreadable = { code: 0xfffd, length: 1 };

/** The smallest character that a sequence of so many bytes may stand for. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function characterAt(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return unreadable;
  let code = first & (0x7f >> length);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return unreadable;
    code = (code << 6) | (byte & 0x3f);
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  const tooLong = code < (smallest[length] ?? 0);
  return surrogate || tooLong || code > 0x10ffff ? unreadable : { code, length };
}
