import { termNames, terms } from "../../core/calendar/assessmentPoint";
import { fixedWordKeys, fixedWords } from "../../core/letter/fixedWords";
import { now } from "./now";
import type { Phrase } from "./phrase";

/** A fixed phrase of letters: its place, and the English as it stands in the workbook. */
export interface FixedText {
  readonly place: string;
  readonly english: string;
}

/**
 * Every fixed phrase that letters may have, by the Phrases tab: what a language needs before
 * letters can be in it. A text with the season in it is given for each season, since few languages
 * would only put another word in its place.
 */
export function fixedTexts(phrases: readonly Phrase[]): FixedText[] {
  const wording = fixedWordKeys.flatMap((key) => {
    const fixed = fixedWords[key];
    if ("englishOnly" in fixed) return [];
    const { place, text } = fixed;
    const own = phrases.filter((phrase) => phrase.use === "Wording" && phrase.when === place);
    const everyYear = own.some((phrase) => phrase.years === "");
    const texts = [...own.map((phrase) => phrase.text), ...(everyYear ? [] : [text])];
    return texts.flatMap(eachSeason).map((english) => ({ place, english }));
  });
  const standings = phrases.filter(({ use }) => use === "Now");
  const nows = (standings.length > 0 ? standings : now).map(({ when, text }) => ({
    place: when === "" ? "Now" : `Now: ${when}`,
    english: text,
  }));
  const found = new Map([...wording, ...nows].map((each) => [each.english, each] as const));
  return [...found.values()];
}

function eachSeason(text: string): string[] {
  if (!text.includes("{season}")) return [text];
  return terms.map((term) => text.replace(/\{season\}/g, termNames[term].toLowerCase()));
}
