import { type Term, termNames, terms } from "../../core/calendar/assessmentPoint";
import type { Phrase, PhraseUse } from "./phrase";

/** The rows of the Phrases tab for texts that go with a season, whatever the year or subject. */
export function seasonalPhrases(
  use: PhraseUse,
  texts: Readonly<Record<Term, readonly string[]>>,
): Phrase[] {
  return terms.flatMap((term) =>
    texts[term].map((text) => ({ use, subject: "", years: "", when: termNames[term], text })),
  );
}
