import { countText } from "./readingAge";

/** What the Coleman–Liau index counts in a text. */
export interface LetterCounts {
  readonly letters: number;
  readonly words: number;
  readonly sentences: number;
}

/**
 * The school grade (of the United States) at which a text can be read: the Coleman–Liau index. It
 * counts letters instead of syllables, so it does not share the guesses of the Flesch–Kincaid
 * grade. Right for texts of about a hundred words or more; of a single sentence it says little.
 * Nothing for a text without words.
 *
 * Source: Coleman and Liau, "A computer readability formula designed for machine scoring", Journal
 * of Applied Psychology 60(2), 1975, pages 283 to 284.
 */
export function colemanLiauGrade({ letters, words, sentences }: LetterCounts): number | undefined {
  if (words === 0) return undefined;
  return 0.0588 * ((letters / words) * 100) - 0.296 * ((sentences / words) * 100) - 15.8;
}

/** The age in years at which a text can be read, by the Coleman–Liau index: the grade and 5 years. */
export function colemanLiauAge(text: string): number | undefined {
  const { words, sentences } = countText(text);
  const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0;
  const grade = colemanLiauGrade({ letters, words, sentences });
  return grade === undefined ? undefined : grade + 5;
}
