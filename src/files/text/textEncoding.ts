/** The encodings that school systems and spreadsheets write. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const PIECE = 1024 * 1024;

/**
 * Tells how a text is encoded: by its byte-order mark, by XML's first `<`, and else by whether it
 * is valid UTF-8. What is not is taken for Windows-1252, as Excel and older systems save in Britain.
 */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
