import { type Band, bandNames, bands } from "../../core/band";
import { type Phrase, whenNotYetAssessed } from "./phrase";

const texts: Readonly<Record<Band, string>> = {
  below: "working below what we expect at this point in {year}, with extra help",
  workingTowards: "working just below what we expect at this point in {year}",
  expected: "working at what we expect at this point in {year}",
  greaterDepth: "working above what we expect at this point in {year}",
};

/**
 * Where a child is now, in words that parents know. One for each band, so that families who
 * compare letters find that the same standing has the same words.
 */
export const now: readonly Phrase[] = [
  ...bands.map((band) => nowPhrase(bandNames[band], texts[band])),
  nowPhrase(whenNotYetAssessed, "not yet assessed this term"),
];

function nowPhrase(when: string, text: string): Phrase {
  return { use: "Now", subject: "", years: "", when, text };
}
