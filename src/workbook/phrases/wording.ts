import { fixedWordKeys, fixedWords } from "../../core/letter/fixedWords";
import type { Phrase } from "./phrase";

/** The words that stand in every letter. When names the place; Years may give a year its own. */
export const wording: readonly Phrase[] = fixedWordKeys.map((key) => ({
  use: "Wording",
  subject: "",
  years: "",
  when: fixedWords[key].place,
  text: fixedWords[key].text,
}));
