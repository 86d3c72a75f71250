const REPLACEMENT = 0xfffd;

/** Leading bits of the first byte of a sequence of two, three and four bytes. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

/**
 * Text as UTF-8 bytes. Apps Script has no `TextEncoder`, and fflate's own stand-in writes
 * characters outside the basic plane (emoji) wrongly, so the bytes are made here.
 *
 * A surrogate without its partner becomes U+FFFD, as the Encoding Standard asks of
 * `TextEncoder`.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const point = scalarValue(character);
    const tail = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length++] = LEADS[tail] | (point >> (6 * tail));
    for (let shift = 6 * (tail - 1); shift >= 0; shift -= 6) {
      bytes[length++] = 0x80 | ((point >> shift) & 0x3f);
    }
  }
  return bytes.slice(0, length);
}

/** The character's number, or U+FFFD for half of a surrogate pair. */
function scalarValue(character: string): number {
  const point = character.codePointAt(0) ?? REPLACEMENT;
  return point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
}
