/**
 * Advance widths of Arial's characters U+0020 to U+007E, in thousandths of the font size. Arial
 * has the widths of Helvetica, published in Adobe's font metrics (Helvetica.afm).
 */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

const OTHERS: ReadonlyMap<string, number> = new Map([
  ["–", 556],
  ["‘", 222],
  ["’", 222],
  ["“", 333],
  ["”", 333],
  ["£", 556],
]);

/** Width of characters of other alphabets, symbols and emoji: the widest common case. */
const WIDEST = 1000;

/** Width of a text on one line in Arial, in points, at a size in points. */
export function arialWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return (sum * size) / 1000;
}

function characterWidth(character: string): number {
  const known = OTHERS.get(character) ?? WIDTHS[(character.codePointAt(0) ?? 0) - 0x20];
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  const base = character.normalize("NFD").charCodeAt(0);
  return WIDTHS[base - 0x20] ?? WIDEST;
}

/**
 * How many lines a text takes in Arial at a size, in a column of `width` points: lines break
 * between words, and inside a word that is wider than the column. An empty text takes one line.
 */
export function linesInArial(text: string, size: number, width: number): number {
  return text
    .split("\n")
    .reduce((sum, paragraph) => sum + paragraphLines(paragraph, size, width), 0);
}

function paragraphLines(paragraph: string, size: number, width: number): number {
  const space = arialWidth(" ", size);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = arialWidth(word, size);
    if (used > 0 && used + space + length > width) {
      lines++;
      used = 0;
    }
    const over = Math.max(0, Math.ceil(length / width) - 1);
    lines += over;
    used = (used > 0 ? used + space : 0) + length - over * width;
  }
  return lines;
}
