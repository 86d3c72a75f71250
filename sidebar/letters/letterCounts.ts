import type { LetterCounts } from "../../src/app/api";
import { counted, listed, numberText } from "../words";

/** What can become of a letter, in the order in which it is shown. */
export const letterStates = ["made", "unchanged", "held", "failed", "waiting"] as const;

/**
 * Counts of a run after one more round. A round finds the letters of the rounds before it
 * unchanged, yet to the person they were made in this run, so they go on counting as made. What
 * is returned adds up to what was asked for whenever `round` does. A round that was not let in
 * asked for nothing, and leaves the counts as they were.
 */
export function afterRound(before: LetterCounts | undefined, round: LetterCounts): LetterCounts {
  if (before && round.asked === 0) return before;
  const standing = round.made + round.unchanged;
  const made = Math.min(standing, round.made + (before?.made ?? 0));
  return { ...round, made, unchanged: standing - made };
}

/** `30 letters: 28 made, 1 unchanged and 1 held.` States with no letter are left out. */
export function countsSentence(counts: LetterCounts): string {
  const parts = letterStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${numberText(counts[state])} ${state}`);
  const total = counted(counts.asked, "letter");
  return parts.length === 0 ? `${total}.` : `${total}: ${listed(parts)}.`;
}
