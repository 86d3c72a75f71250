/** What a readability measure counts in a text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Counts the sentences, words and syllables of an English text. Syllables are estimated. */
export function countText(text: string): TextCounts {
  const words = text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
  const ends = text.match(/[.!?]+(?=[\s’”"')]|$)/g) ?? [];
  return {
    sentences: Math.max(1, ends.length),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/**
 * The school grade (of the United States) at which a text can be read: the Flesch–Kincaid grade
 * level. Nothing for a text without words.
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for
 * Navy Enlisted Personnel", Research Branch Report 8-75, 1975.
 */
export function fleschKincaidGrade(text: string): number | undefined {
  const { sentences, words, syllables } = countText(text);
  if (words === 0) return undefined;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The age in years at which a text can be read: the Flesch–Kincaid grade and 5 years, since first
 * grade is the school year in which children turn 6 to 7. An estimate from the length of words
 * and sentences alone: it cannot tell whether the words are known. Nothing without words.
 */
export function readingAge(text: string): number | undefined {
  const grade = fleschKincaidGrade(text);
  return grade === undefined ? undefined : grade + 5;
}

/**
 * The syllables of a word, estimated: groups of vowels, less a silent ending (`make`, `jumped`,
 * `writes`). A number in figures counts one, as it is read at a glance.
 */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, "");
  return plain
    .split("-")
    .filter(Boolean)
    .reduce((sum, part) => sum + Math.max(1, vowelGroups(part)), 0);
}

function vowelGroups(part: string): number {
  const spoken = part
    .replace(/([^aeiouydt])ed$/, "$1d")
    .replace(/([^aeiouyscxzg])es$/, "$1s")
    .replace(/([^aeiouyl])e(ly|ful|less|ment)?$/, "$1$2")
    .replace(/([aeiouyrnsm])le$/, "$1l");
  return (spoken.match(/[aeiouyàáâäçèéêëìíîïòóôöùúûü]+/g) ?? []).length;
}
