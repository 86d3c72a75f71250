import type { Overview } from "../../src/app/api";
import { childrenText, counted, numberText } from "../words";

/** How many actions are due, to follow "In the school": `3 actions are due`. */
export function dueText(due: number): string {
  if (due === 0) return "no action is due";
  return `${counted(due, "action")} ${due === 1 ? "is" : "are"} due`;
}

/** How many children have reviewed their progress at this point: `12 of 30 children have had their review …`. */
export function reviewsText({ held, of }: Overview["childReviews"]): string {
  if (of === 0) return "No assessment point has begun yet.";
  return `${numberText(held)} of ${childrenText(of)} ${held === 1 ? "has" : "have"} had a review with the teacher at this point.`;
}
