import type { YearGroup } from "../../core/pupils/yearGroup";
import { type Subject, subjectNames } from "../../core/subject";
import { fnv1a } from "../../core/text/fnv1a";
import type { Phrase, PhraseUse } from "../../workbook/phrases/phrase";
import { fillPlaceholders, type Placeholder } from "../../workbook/phrases/placeholders";
import { coversYear } from "../../workbook/phrases/yearsCovered";

/** What phrases are looked for. */
export interface PhraseQuery {
  readonly use: PhraseUse;
  readonly subject?: Subject;
  /** A band's name, a season or `Not yet assessed`. */
  readonly when: string;
}

/** Chooses phrases for one letter. */
export interface PhraseChooser {
  /** Up to `count` phrases, filled in; fewer where there are no more. None is ever given twice. */
  readonly choose: (query: PhraseQuery, count: number) => string[];
  /** One phrase that may also be given again, such as where a child is now. */
  readonly word: (query: PhraseQuery) => string | undefined;
}

/**
 * Chooses among a school's phrases. The same `seed` always chooses the same, so that a letter made
 * again reads as it did, while children with like marks get different words. Adding a phrase
 * changes only the letters that now choose it. A phrase for the band or season goes before one
 * for always.
 */
export function phraseChooser(
  phrases: readonly Phrase[],
  yearGroup: YearGroup,
  seed: string,
  values: Readonly<Record<Placeholder, string>>,
): PhraseChooser {
  const given = new Set<string>();
  const inOrder = (query: PhraseQuery): string[] => {
    const found = matching(phrases, query, yearGroup).map(({ text }) => text);
    const places = new Map(found.map((text) => [text, fnv1a(`${seed}|${text}`)]));
    return [...places].sort(([, one], [, other]) => one - other).map(([text]) => text);
  };
  return {
    choose: (query, count) => {
      const chosen = inOrder(query)
        .filter((text) => !given.has(text))
        .slice(0, count);
      for (const text of chosen) given.add(text);
      return chosen.map((text) => fillPlaceholders(text, values));
    },
    word: (query) => {
      const [first] = inOrder(query);
      return first === undefined ? undefined : fillPlaceholders(first, values);
    },
  };
}

function matching(
  phrases: readonly Phrase[],
  { use, subject, when }: PhraseQuery,
  yearGroup: YearGroup,
): Phrase[] {
  const fitting = phrases.filter(
    (phrase) =>
      phrase.use === use &&
      (phrase.when === when || phrase.when === "") &&
      (phrase.subject === "" || (subject && phrase.subject === subjectNames[subject])) &&
      coversYear(phrase.years, yearGroup),
  );
  const exact = fitting.filter((phrase) => phrase.when === when);
  return exact.length > 0 ? exact : fitting;
}
