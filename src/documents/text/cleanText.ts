/**
 * What XML 1.0 (section 2.2) does not allow in a document: most control characters, halves of
 * surrogate pairs, U+FFFE and U+FFFF.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const REFUSED_BY_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

/**
 * Text as it may stand in a document: characters that XML refuses are left out, every kind of
 * line end becomes `\n`, a tab becomes a space. Everything else, emoji and right-to-left writing
 * included, stays as typed. A word processor would otherwise call the file damaged.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(REFUSED_BY_XML, "").replace(/\t/g, " ");
}
