import type { Phrase } from "./phrase";
import { seasonalPhrases } from "./seasonalPhrases";

/** How letters begin. */
export const openings: readonly Phrase[] = seasonalPhrases("Opening", {
  autumn: [
    "We are glad to have {child} in {year}. This letter tells you how learning is going and what comes next.",
    "A new school year is well under way. Here is how {child} is getting on, and what we will work on next.",
    "Thank you for helping {child} to begin {year}. This letter tells you about {child}’s learning so far.",
  ],
  spring: [
    "We are now half way through the year. Here is how {child} is getting on in {year}, and what comes next.",
    "It is good to write to you again about {child}’s learning. This letter says where {child} is now and how you can help.",
    "Spring is here, and there is much to share about {child}’s work in {year}. Please let {child} read this letter too.",
  ],
  summer: [
    "The school year is nearly over. Here is how {child} is getting on in {year}, and what comes next.",
    "It has been good to teach {child} this year. This letter looks at learning so far and at the steps ahead.",
    "Thank you for all your help this year. Here is where {child} is now, and how the summer can help.",
  ],
});
