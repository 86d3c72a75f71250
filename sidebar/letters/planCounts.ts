import type { LetterPlan } from "../../src/app/api";
import { counted, listed, numberText } from "../words";

/** What would become of letters: `30 letters: 12 new, 3 changed, 14 unchanged and 1 held back.` */
export function planSentence(plan: readonly LetterPlan[]): string {
  const parts = states
    .map(([state, word]) => [plan.filter((each) => each.state === state).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${numberText(count)} ${word}`);
  const total = counted(plan.length, "letter");
  return parts.length === 0 ? "No child is in this class." : `${total}: ${listed(parts)}.`;
}

const states: readonly (readonly [LetterPlan["state"], string])[] = [
  ["new", "new"],
  ["changed", "changed since"],
  ["unchanged", "made already"],
  ["beingMade", "being made now"],
  ["held", "held back"],
];

/** What a letter's state is called beside a child's name. */
export const planWords: Readonly<Record<LetterPlan["state"], string>> = {
  new: "To be made",
  changed: "Changed since it was made",
  unchanged: "Made already, up to date",
  beingMade: "Being made now",
  held: "Held back",
};
