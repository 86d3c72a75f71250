import type { LetterModel } from "../../documents/letter/letterModel";
import type { LetterValues } from "./letterRecord";

/** A letter that somebody asked for. */
export interface WantedLetter {
  /** Tells this child's letter of this season from every other; holds nothing personal. */
  readonly key: string;
  readonly letter:
    | { readonly state: "held"; readonly reason: string }
    | {
        readonly state: "ready";
        /** The document's name. */
        readonly title: string;
        /** Tells one content of the letter from another. */
        readonly content: string;
        /** What the letter says; it can be kept as JSON. */
        readonly model: LetterModel;
        readonly bytes: () => Uint8Array;
      };
}

/** A letter that a run asks for, with what the record says of the child. */
export interface AskedLetter {
  readonly wanted: WantedLetter;
  /** Surname, first name, class and season, by the keys of their columns. */
  readonly about: LetterValues;
}
