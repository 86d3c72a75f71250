/** What words of the Phrases tab may be for, as its Use column writes it. */
export const phraseUses = [
  "Opening",
  "Closing",
  "Now",
  "Strength",
  "Next step",
  "Help at home",
  "Wording",
] as const;

/** One of the uses. */
export type PhraseUse = (typeof phraseUses)[number];

/** In the When column of a `Now` phrase: for a child with no mark this term. */
export const whenNotYetAssessed = "Not yet assessed";

/** A row of the Phrases tab: words for letters, which a school edits. */
export interface Phrase {
  readonly use: PhraseUse;
  /** A subject's name as headings write it, or the empty string for any. */
  readonly subject: string;
  /** Year groups such as `R`, `3` or `1-2`; the empty string for any. */
  readonly years: string;
  /**
   * A band's name, a season or `Not yet assessed`; the empty string for always. Of a `Wording`, the
   * place in the letter (`core/letter/fixedWords`).
   */
  readonly when: string;
  /**
   * The words, in which the placeholders of `placeholders.ts` are filled in. An opening, closing,
   * strength or help at home is one or two whole sentences. A next step completes "My next step
   * is to …", and a `Now` phrase completes "{child} is …"; neither ends in a full stop.
   */
  readonly text: string;
  /** Of a shipped phrase, the edition that it came with (`phraseEdition`); the first where left out. */
  readonly since?: number;
}
