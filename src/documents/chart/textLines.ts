import { glyphsOf, type Weight } from "./glyphs";

/** Height of one line of text, in pixels. */
export const LINE_HEIGHT = 28;

/** From the top of a line to its baseline, in pixels. */
export const BASELINE = 21;

/** Width of a text on one line, in whole pixels. */
export function textWidth(text: string, weight: Weight = "regular"): number {
  return Math.ceil(glyphsOf(text, weight).reduce((sum, glyph) => sum + glyph.advance, 0)) + 1;
}

/** The text, or as many of its first characters as fit before "…"; "" where not even that fits. */
export function fitLine(text: string, width: number, weight: Weight = "regular"): string {
  if (textWidth(text, weight) <= width) return text;
  const characters = Array.from(text);
  const shortened = (kept: number) => `${characters.slice(0, kept).join("").trimEnd()}…`;
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (textWidth(shortened(middle), weight) <= width) fits = middle;
    else tooMany = middle;
  }
  const line = shortened(fits);
  return textWidth(line, weight) <= width ? line : "";
}

/**
 * The text broken between words into at most `maxLines` lines of at most `width` pixels. What
 * does not fit is shortened with "…". An empty text has no lines.
 */
export function wrapLines(
  text: string,
  width: number,
  maxLines: number,
  weight: Weight = "regular",
): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  while (words.length > 0 && lines.length < maxLines - 1) {
    lines.push(takeLine(words, width, weight));
  }
  if (words.length > 0 && maxLines > 0) lines.push(words.join(" "));
  return lines.map((line) => fitLine(line, width, weight)).filter((line) => line !== "");
}

/** Removes from `words` as many as fit on a line, at least one, and returns them. */
function takeLine(words: string[], width: number, weight: Weight): string {
  let line = words.shift() ?? "";
  for (let next = words[0]; next !== undefined; next = words[0]) {
    if (textWidth(`${line} ${next}`, weight) > width) break;
    line = `${line} ${next}`;
    words.shift();
  }
  return line;
}
