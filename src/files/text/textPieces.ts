import { textEncoding } from "./textEncoding";

/** A file's text, decoded piece by piece, so that a large file never stands in memory twice. */
export function* textPieces(bytes: Uint8Array, pieceLength = 1024 * 1024): Generator<string> {
  const decoder = new TextDecoder(textEncoding(bytes));
  for (let at = 0; at < bytes.length; at += pieceLength) {
    yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
  }
  yield decoder.decode();
}

/** The pieces of a text with every kind of line end written `\n`. */
export function* plainLineEnds(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held) yield "\n";
}
