import { type Band, bandNames, bands } from "../../core/band";
import { type YearGroup, yearGroups } from "../../core/pupils/yearGroup";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { Phrase, PhraseUse } from "./phrase";
import { yearsText } from "./yearsCovered";

/** At least three phrases. */
type Some = readonly [string, string, string, ...(readonly string[])];

/** At least four phrases, so that two letters in a row need not say the same. */
type More = readonly [string, string, string, string, ...(readonly string[])];

/** What can be said of a child of one year group in one band of a subject. */
export interface BandPhrases {
  /** Whole sentences about {child}. */
  readonly strengths: Some;
  /** Each completes "My next step is to …". */
  readonly nextSteps: More;
  /** Whole sentences to the family: nothing to buy, about ten minutes, in any language. */
  readonly helpAtHome: More;
}

/** The phrases of one subject in one year group. */
export type SubjectPhrases = Readonly<Record<Band, BandPhrases>>;

/** The phrases of every subject in every year group. */
export type YearPhrases = Readonly<Record<YearGroup, Readonly<Record<Subject, SubjectPhrases>>>>;

const uses: readonly (readonly [keyof BandPhrases, PhraseUse])[] = [
  ["strengths", "Strength"],
  ["nextSteps", "Next step"],
  ["helpAtHome", "Help at home"],
];

/** The rows of the Phrases tab that they make: by year, subject, band and use, so that a teacher finds a year together. */
export function phrasesOf(years: YearPhrases): Phrase[] {
  return yearGroups.flatMap((year) =>
    subjects.flatMap((subject) =>
      bands.flatMap((band) =>
        uses.flatMap(([key, use]) =>
          years[year][subject][band][key].map((text) => ({
            use,
            subject: subjectNames[subject],
            years: yearsText({ from: year, to: year }),
            when: bandNames[band],
            text,
          })),
        ),
      ),
    ),
  );
}
