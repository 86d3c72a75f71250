import { readStaff } from "../../workbook/read/readDecisions";
import { readLetterLanguages } from "../../workbook/read/readLetterLanguages";
import { readPhrases } from "../../workbook/read/readPhrases";
import type { KnownTabs } from "../../workbook/read/recogniseTabs";
import type { FixedTab } from "../../workbook/tabs/allTabs";
import { readDesigns } from "../letterDesigns/readDesigns";
import type { LetterContext } from "./letterChild";

/** The tabs that letters take their words and their look from. */
export const tabsForWords: readonly FixedTab[] = [
  "phrases",
  "letterLanguages",
  "letterTemplates",
  "staff",
];

/**
 * The words and the look of letters: the phrases, the languages that they are translated into,
 * the school's own letters, and the teachers' names.
 */
export function wordsOfLetters(
  tabs: Pick<KnownTabs, "fixed">,
): Pick<LetterContext, "phrases" | "languages" | "designs" | "staff"> {
  const { fixed } = tabs;
  return {
    phrases: readPhrases(fixed.phrases).phrases,
    languages: readLetterLanguages(fixed.letterLanguages),
    designs: readDesigns(tabs).designs,
    staff: readStaff(fixed.staff),
  };
}
