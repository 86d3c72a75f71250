import { closings } from "./closings";
import { mathematicsHelpAtHome } from "./helpAtHome/mathematics";
import { readingHelpAtHome } from "./helpAtHome/reading";
import { writingHelpAtHome } from "./helpAtHome/writing";
import { mathematicsNextSteps } from "./nextSteps/mathematics";
import { readingNextSteps } from "./nextSteps/reading";
import { writingNextSteps } from "./nextSteps/writing";
import { now } from "./now";
import { openings } from "./openings";
import type { Phrase } from "./phrase";
import { mathematicsStrengths } from "./strengths/mathematics";
import { readingStrengths } from "./strengths/reading";
import { writingStrengths } from "./strengths/writing";

/**
 * The words that come with the add-on; a school changes them in its Phrases tab. They follow what
 * the national curriculum in England (DfE, programmes of study for Key Stages 1 and 2, 2014) and
 * the early learning goals (DfE, 2021) ask at each age, in words for families.
 */
export const shippedPhrases: readonly Phrase[] = [
  ...openings,
  ...now,
  ...readingStrengths,
  ...writingStrengths,
  ...mathematicsStrengths,
  ...readingNextSteps,
  ...writingNextSteps,
  ...mathematicsNextSteps,
  ...readingHelpAtHome,
  ...writingHelpAtHome,
  ...mathematicsHelpAtHome,
  ...closings,
];
