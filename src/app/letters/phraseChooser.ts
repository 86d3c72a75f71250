import type { YearGroup } from "../../core/pupils/yearGroup";
import { fnv1a } from "../../core/text/fnv1a";
import type { Phrase } from "../../workbook/phrases/phrase";
import { fillPlaceholders, type PlaceholderValues } from "../../workbook/phrases/placeholders";
import { type PhraseQuery, phraseBook } from "./phraseBook";

/** Chooses phrases for one child. */
export interface PhraseChooser {
  /** Up to `count` phrases, filled in; fewer where there are no more. None is ever given twice. */
  readonly choose: (query: PhraseQuery, count: number) => string[];
}

/**
 * Chooses among a school's phrases for one child alone, such as those that the sidebar offers. The
 * same `seed` always chooses the same. Letters choose with an eye on the whole class: see
 * `choosePhrases`.
 */
export function phraseChooser(
  phrases: readonly Phrase[],
  yearGroup: YearGroup,
  seed: string,
  values: PlaceholderValues,
): PhraseChooser {
  const book = phraseBook(phrases);
  const given = new Set<string>();
  return {
    choose: (query, count) => {
      const chosen = inOwnOrder(book(query, yearGroup), seed)
        .filter((text) => !given.has(text))
        .slice(0, count);
      for (const text of chosen) given.add(text);
      return chosen.map((text) => fillPlaceholders(text, values));
    },
  };
}

/**
 * Texts in the order that belongs to a seed. Each text's place depends on it alone, so that a text
 * that is added or taken away moves no other.
 */
export function inOwnOrder(texts: readonly string[], seed: string): string[] {
  const places = new Map(texts.map((text) => [text, fnv1a(`${seed}|${text}`)]));
  return [...places].sort(([, one], [, other]) => one - other).map(([text]) => text);
}
