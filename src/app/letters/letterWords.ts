import { type FixedWord, fixedWords } from "../../core/letter/fixedWords";
import type { ChildName } from "../../core/pupils/pupil";
import { type YearGroup, yearGroupName } from "../../core/pupils/yearGroup";
import type { Settings } from "../../core/school/settings";
import type { Phrase } from "../../workbook/phrases/phrase";
import { fillPlaceholders, type PlaceholderValues } from "../../workbook/phrases/placeholders";
import { firstNameOf, fullName } from "./fullName";
import { phraseBook } from "./phraseBook";

/** The words of one letter: as they stand in the workbook, and filled in. */
export interface LetterWords {
  /** What stands in every letter at a place, not filled in. */
  readonly fixed: (key: FixedWord) => string;
  /** A text with the child, the year and so on filled in; `values` go before the letter's own. */
  readonly fill: (text: string, values?: PlaceholderValues) => string;
}

/** The wording of a child's letter: the Phrases tab's for the year, else the standing words. */
export function letterWords(
  pupil: ChildName,
  { settings, phrases, season }: WordsContext,
  yearGroup: YearGroup,
): LetterWords {
  const book = phraseBook(phrases);
  const own: PlaceholderValues = {
    child: firstNameOf(pupil),
    fullname: fullName(pupil),
    year: yearGroupName(yearGroup),
    school: settings.schoolName || "our school",
    headteacher: settings.headteacher || "the headteacher",
    season,
  };
  return {
    fixed: (key) =>
      book({ use: "Wording", when: fixedWords[key].place }, yearGroup)[0] ?? fixedWords[key].text,
    fill: (text, values = {}) => fillPlaceholders(text, { ...own, ...values }),
  };
}

interface WordsContext {
  readonly settings: Settings;
  readonly phrases: readonly Phrase[];
  readonly season: string;
}
