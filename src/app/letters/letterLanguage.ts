import type { Pupil } from "../../core/pupils/pupil";
import { plainHeader } from "../../workbook/layout/columnMap";
import { fixedTexts } from "../../workbook/phrases/fixedTexts";
import { bracesIn } from "../../workbook/phrases/placeholders";
import type { LetterLanguage } from "../../workbook/read/readLetterLanguages";
import type { LetterContext } from "./letterChild";

/** In which language a letter can be beside English, or why it is in English alone. */
export interface LanguageOfLetter {
  /** The child's home language, where the school has all its phrases and they are reviewed. */
  readonly language?: LetterLanguage;
  /** Where a language is wanted and not ready: what is missing, without personal facts. */
  readonly note?: string;
}

/**
 * The language of a child's letter beside English. A language counts only when every fixed phrase
 * has its translation, with the same words in braces, and the tab says who reviewed it and when:
 * nobody should get half a letter, or one that nobody has checked. A school that has no language
 * in its Letter languages tab is told nothing.
 */
export function languageOfLetter(
  { homeLanguage = "" }: Pick<Pupil, "homeLanguage">,
  { languages = [], phrases }: Pick<LetterContext, "languages" | "phrases">,
): LanguageOfLetter {
  const wanted = plainHeader(homeLanguage);
  if (wanted === "" || /^(english|eng)\b/.test(wanted) || languages.length === 0) return {};
  const language = languages.find(({ name }) => plainHeader(name) === wanted);
  if (!language) {
    return notYet(`the Letter languages tab has no column headed ${homeLanguage}`);
  }
  const missing = missingTexts(language, phrases);
  if (missing.length > 0) {
    const [first = "", ...more] = missing.map((english) => `‘${english}’`);
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    return notYet(`the column ${language.name} of Letter languages lacks ${first}${others}`);
  }
  if (language.reviewedBy === "" || language.reviewedOn === "") {
    return notYet(
      `the column ${language.name} of Letter languages does not say who reviewed it and when`,
    );
  }
  return { language };
}

/** The fixed phrases without a translation, or with one that has other words in braces. */
export function missingTexts(
  { texts }: Pick<LetterLanguage, "texts">,
  phrases: LetterContext["phrases"],
): string[] {
  return fixedTexts(phrases)
    .map(({ english }) => english)
    .filter((english) => {
      const translated = texts.get(english);
      return translated === undefined || braces(translated) !== braces(english);
    });
}

function braces(text: string): string {
  return [...new Set(bracesIn(text))].sort().join(" ");
}

function notYet(why: string): LanguageOfLetter {
  return { note: `In English: ${why}.` };
}
