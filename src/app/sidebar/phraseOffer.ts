import { newPhrases } from "../../workbook/phrases/newPhrases";
import { type Phrase, phraseUses } from "../../workbook/phrases/phrase";
import type { NewPhrases } from "../api";
import type { WorkbookStore } from "../workbookStore";
import { readFixedTabs } from "./readFixedTabs";

/** The shipped phrases that the Phrases tab has never had, by use in the order of the tab. Nothing is written. */
export function phraseOffer(store: WorkbookStore): NewPhrases {
  const phrases = newPhrases(readFixedTabs(store, ["phrases", "settings"]));
  return {
    count: phrases.length,
    uses: phraseUses.flatMap((use) => {
      const texts = phrases.filter((phrase) => phrase.use === use).map(shown);
      return texts.length === 0 ? [] : [{ use, texts }];
    }),
  };
}

/** With the subject and years that it is for: `Mathematics, Year 3: know my doubles`. */
function shown({ subject, years, text }: Phrase): string {
  const whose = [subject, years === "" ? "" : `Year ${years}`].filter(Boolean).join(", ");
  return whose === "" ? text : `${whose}: ${text}`;
}
