import { readLetterLanguages } from "../../workbook/read/readLetterLanguages";
import { readPhrases } from "../../workbook/read/readPhrases";
import type { KnownTabs } from "../../workbook/read/recogniseTabs";
import type { FixedTab } from "../../workbook/tabs/allTabs";
import type { LetterContext } from "./letterChild";

/** The tabs that letters take their words from. */
export const tabsForWords: readonly FixedTab[] = ["phrases", "letterLanguages"];

/** The words of letters: the phrases, and the languages that they are translated into. */
export function wordsOfLetters({ fixed }: KnownTabs): Pick<LetterContext, "phrases" | "languages"> {
  return {
    phrases: readPhrases(fixed.phrases).phrases,
    languages: readLetterLanguages(fixed.letterLanguages),
  };
}
