import { type Band, bandNames, bands } from "../../core/band";
import type { Phrase, PhraseUse } from "./phrase";

/** The year groups that the shipped phrases tell apart, as their Years column writes them. */
export const phraseYears = ["R", "1-2", "3-4", "5-6"] as const;

/** One of these groups of years. */
export type PhraseYears = (typeof phraseYears)[number];

/** The words of one use in one subject: for each group of years and each band, at least three. */
export type PhraseTable = Readonly<
  Record<
    PhraseYears,
    Readonly<Record<Band, readonly [string, string, string, ...(readonly string[])]>>
  >
>;

/** The rows of the Phrases tab that a table makes, in the order of years and bands. */
export function phrasesOf(use: PhraseUse, subject: string, table: PhraseTable): Phrase[] {
  return phraseYears.flatMap((years) =>
    bands.flatMap((band) =>
      table[years][band].map((text) => ({ use, subject, years, when: bandNames[band], text })),
    ),
  );
}
