import type { FixedWord } from "../../core/letter/fixedWords";
import type { LetterWording } from "../../documents/letter/letterModel";

/** The fixed words that are a letter's headings and sentences, in whatever language `say` speaks. */
export const wordingKeys = [
  "title",
  "salutation",
  "teacher",
  "subjectColumn",
  "nowColumn",
  "targetColumn",
  "keyStageTargetColumn",
  "targetNotAgreed",
  "strengths",
  "nextSteps",
  "helpAtHome",
  "childsWords",
  "closing",
  "slipTitle",
  "slipTalkAbout",
  "slipSigned",
  "slipDate",
] as const satisfies readonly (FixedWord & keyof LetterWording)[];

/** The wording of a letter, each of the fixed words as `say` gives it. */
export function letterWording(say: (key: FixedWord) => string): Partial<LetterWording> {
  return Object.fromEntries(wordingKeys.map((key) => [key, say(key)]));
}
