import type { Phrase } from "./phrase";
import { seasonalPhrases } from "./seasonalPhrases";

/** How letters end. */
export const closings: readonly Phrase[] = seasonalPhrases("Closing", {
  autumn: [
    "Thank you for your help at home. If you have a question, please come and talk to us.",
    "We look forward to working with you this year. {child}’s teacher is always happy to talk.",
    "Please share this letter with {child} too. If you would like to talk, our door is open.",
  ],
  spring: [
    "Thank you for all you do at home. Please come and see us if you would like to talk.",
    "Your help makes a real difference to {child}’s learning. Please ask us if there is more you would like to know.",
    "If you have a question, please talk to {child}’s teacher or to {headteacher}.",
  ],
  summer: [
    "Thank you for your help all through the year. We wish you and {child} a happy summer.",
    "A few minutes of reading and number games a day will keep {child} in practice. Have a lovely summer.",
    "If you would like to talk before the holiday, please come and see {child}’s teacher or {headteacher}.",
  ],
});
