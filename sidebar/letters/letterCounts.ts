import type { LetterCounts } from "../../src/app/api";
import { counted, listed, numberText } from "../words";

/** What can become of a letter, in the order in which it is shown, with its words in a sentence. */
export const letterStates = [
  ["made", "made"],
  ["unchanged", "unchanged"],
  ["held", "held"],
  ["failed", "failed"],
  ["beingMade", "being made"],
  ["elsewhere", "being made by another run"],
  ["waiting", "waiting"],
] as const satisfies readonly (readonly [keyof LetterCounts, string])[];

/** `30 letters: 28 made, 1 unchanged and 1 held.` States with no letter are left out. */
export function countsSentence(counts: LetterCounts): string {
  const parts = letterStates
    .filter(([state]) => counts[state] > 0)
    .map(([state, words]) => `${numberText(counts[state])} ${words}`);
  const total = counted(counts.asked, "letter");
  return parts.length === 0 ? `${total}.` : `${total}: ${listed(parts)}.`;
}

/** How many letters nothing more is to be done with in this run. */
export function dealtWith({ asked, waiting, beingMade, elsewhere }: LetterCounts): number {
  return asked - waiting - beingMade - elsewhere;
}
