import { cleanText } from "./cleanText";

/**
 * Text of at most `limit` characters (as a reader counts them: an emoji is one). Longer text
 * ends after the last whole sentence that fits, if that keeps at least half of the room, else
 * after the last whole word, else in the middle of a word; always with "…", so that a reader
 * sees that there is more. Right for comments of any length that go on a page of fixed size.
 */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(cleanText(text).trim());
  if (characters.length <= limit) return characters.join("");
  if (limit < 1) return "";
  const sentences = wholeSentences(characters.slice(0, Math.max(0, limit - 1)).join(""));
  if (sentences.length * 2 >= limit) return `${sentences} …`;
  const next = characters[limit - 1] ?? "";
  return `${wholeWords(characters.slice(0, limit - 1).join(""), next).trimEnd()}…`;
}

/** The sentences that end, with the space after them, inside `room`. */
function wholeSentences(room: string): string {
  return /^[\s\S]*[.!?…]["'”’)]*(?=\s)/.exec(room)?.[0] ?? "";
}

/** The words that end inside `room`, or all of it if it is one long word. */
function wholeWords(room: string, next: string): string {
  return /^[\s\S]*\S(?=\s)/.exec(room + next)?.[0] ?? room;
}
