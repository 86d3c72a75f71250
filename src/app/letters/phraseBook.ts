import type { YearGroup } from "../../core/pupils/yearGroup";
import { type Subject, subjectNames } from "../../core/subject";
import type { Phrase, PhraseUse } from "../../workbook/phrases/phrase";
import { coversYear } from "../../workbook/phrases/yearsCovered";

/** What phrases are looked for. */
export interface PhraseQuery {
  readonly use: PhraseUse;
  readonly subject?: Subject;
  /** A band's name, a season, `Not yet assessed`, or the place of a wording. */
  readonly when: string;
}

/** Finds the texts that suit a year group, in the order of the tab, each once and not filled in. */
export type PhraseBook = (query: PhraseQuery, yearGroup: YearGroup) => readonly string[];

const books = new WeakMap<readonly Phrase[], PhraseBook>();

/**
 * A school's phrases, to be looked up. A phrase for the band or season goes before one for always.
 * What was once looked up is remembered, so that a whole school's letters cost little.
 */
export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const standing = books.get(phrases);
  if (standing) return standing;
  const found = new Map<string, readonly string[]>();
  const book: PhraseBook = (query, yearGroup) => {
    const key = [query.use, query.subject, query.when, yearGroup].join("|");
    const before = found.get(key);
    if (before) return before;
    const texts = [...new Set(matching(phrases, query, yearGroup).map(({ text }) => text))];
    found.set(key, texts);
    return texts;
  };
  books.set(phrases, book);
  return book;
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
