import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 2, by the programme of study for Year 2 and the framework for the end of Key Stage 1. */
export const year2Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} counts on and back in ones from any number to 20.",
      "{child} uses cubes and number lines to add and take away.",
      "{child} knows some pairs of numbers that make ten.",
    ],
    nextSteps: [
      "know the pairs that make ten without counting",
      "say how many tens and ones are in a number, such as 34",
      "count in twos and tens",
      "add by starting with the bigger number",
    ],
    helpAtHome: [
      "Make piles of ten from dry pasta. How many tens, and how many left?",
      "Play snap with numbers that make ten, using bits of paper.",
      "Count backwards from 20 like a rocket before you leave the house.",
      "Give {child} a price up to 20p and ask for the right coins.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} knows what each digit is worth in numbers to 100.",
      "{child} adds tens to a number, such as 23 and 40.",
      "{child} counts in fives and tens, both on and back.",
    ],
    nextSteps: [
      "learn the ten and five times tables by heart",
      "know adding and taking away facts to twenty",
      "tell the time to quarter past and quarter to",
      "find a half and a quarter of a number of things",
    ],
    helpAtHome: [
      "Chant the five times table on the way to school.",
      "Ask {child} what the time is at quarter past and quarter to.",
      "Share 12 biscuits or buttons equally between two, then four.",
      "Ask quick sums to 20 while you wash up: 8 and 7? 15 take away 6?",
    ],
  },
  expected: {
    strengths: [
      "{child} adds and takes away two-digit numbers, such as 47 and 25.",
      "{child} knows the two, five and ten times tables.",
      "{child} solves problems with money and measures.",
    ],
    nextSteps: [
      "learn to divide with the two, five and ten times tables",
      "tell the time to five minutes",
      "work out how much change I should get",
      "find a third and three quarters of a number",
    ],
    helpAtHome: [
      "Ask for the time to the next five minutes. Use any clock with hands.",
      "Give {child} 50p to spend from a make-believe shop. What is the change?",
      "Mix up table questions: 6 times 5? How many twos in 14?",
      "Weigh or measure things with {child} when you cook.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains a rule and says when it works.",
      "{child} solves problems that need more than one step.",
      "{child} uses one fact to work out many more.",
    ],
    nextSteps: [
      "use the facts I know to work out harder ones, such as 30 + 40 = 70 from 3 + 4",
      "find every answer to a problem and show there are no more",
      "solve problems where I have to choose how to start",
      "check an answer by working the other way round",
    ],
    helpAtHome: [
      "Ask {child} to find every way to make 20p with coins.",
      "Say: I think of a number, double it and get 18. What was it? Then swap.",
      "Ask: is it always true that two odd numbers make an even one? Show me.",
      "Let {child} plan what you can buy with five pounds.",
    ],
  },
};
