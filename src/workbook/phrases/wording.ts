import { fixedWordKeys, fixedWords } from "../../core/letter/fixedWords";
import type { Phrase } from "./phrase";

/** The words that stand in every letter. When names the place; Years may give a year its own. */
export const wording: readonly Phrase[] = fixedWordKeys.map((key): Phrase => {
  const fixed = fixedWords[key];
  const { place, text } = fixed;
  return {
    ...{ use: "Wording", subject: "", years: "", when: place, text },
    ...("since" in fixed ? { since: fixed.since } : {}),
  };
});
