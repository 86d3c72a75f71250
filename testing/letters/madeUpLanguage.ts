import { fixedTexts } from "../../src/workbook/phrases/fixedTexts";
import { shippedPhrases } from "../../src/workbook/phrases/shippedPhrases";
import type { LetterLanguage } from "../../src/workbook/read/readLetterLanguages";

/** A language in which every fixed phrase is there and reviewed. No words of a real language. */
export function madeUpLanguage(
  name: string,
  translate: (english: string) => string = (english) => `¤${english}`,
): LetterLanguage {
  const texts = fixedTexts(shippedPhrases).map(
    ({ english }) => [english, translate(english)] as const,
  );
  return { name, reviewedBy: "Mr Example", reviewedOn: "2026-10-01", texts: new Map(texts) };
}

/** Arabic letters in place of Latin ones, word by word, with the words in braces kept: no real text. */
export function inArabicLetters(english: string): string {
  const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  return english.replace(/\{\w+\}|[A-Za-z’]+/g, (word) =>
    word.startsWith("{")
      ? word
      : [...word]
          .map((letter) => letters.charAt((letter.codePointAt(0) ?? 0) % letters.length))
          .join(""),
  );
}
