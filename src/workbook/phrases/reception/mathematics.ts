import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Reception, by the early learning goals Number and Numerical Patterns (DfE, 2021 and 2024). */
export const receptionMathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} enjoys number songs and joins in with the actions.",
      "{child} can count a few things and say how many there are.",
      "{child} sorts things by size or by colour.",
    ],
    nextSteps: [
      "touch each thing once as I count it",
      "show the right number of fingers, up to five",
      "say the numbers to ten in order",
      "see which of two groups has more",
    ],
    helpAtHome: [
      "Count the stairs, the spoons or the steps to the shop, in any language.",
      "Sing number songs, such as ‘Five Little Ducks’, or one you know from home.",
      "Sort the socks with {child} by colour or by size.",
      "Ask {child} to give each person at the table one cup.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} counts up to ten things with care.",
      "{child} knows the numbers to five and can find each one.",
      "{child} can tell us which group has more and which has fewer.",
    ],
    nextSteps: [
      "count out up to ten things from a bigger pile",
      "see how many there are, up to five, without counting",
      "say one more and one less than a number to ten",
      "find different ways to make five",
    ],
    helpAtHome: [
      "Ask {child} to fetch three apples or four plates for you.",
      "Hold up some fingers for a second. Ask: how many did you see?",
      "Put five stones in two hands. Open one. How many are in the other?",
      "Ask at meal times: which bowl has more? Which has fewer?",
    ],
  },
  expected: {
    strengths: [
      "{child} knows the pairs of numbers that make five.",
      "{child} sees how many there are, up to five, at a glance.",
      "{child} counts past twenty and knows how the pattern goes on.",
    ],
    nextSteps: [
      "know pairs of numbers that make ten",
      "know my doubles, such as three and three make six",
      "tell odd numbers from even numbers up to ten",
      "share things out so that each person has the same",
    ],
    helpAtHome: [
      "Hold up some fingers. Ask how many more make ten.",
      "Look for numbers on doors and buses. Ask what comes next.",
      "Share grapes or pasta shapes between two plates. Is it fair?",
      "Spot doubles together: two shoes, two mittens, two and two legs on a dog.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} makes up number stories and can show how each one works.",
      "{child} knows many number facts to ten by heart.",
      "{child} spots a pattern and can say what comes next and why.",
    ],
    nextSteps: [
      "explain how I worked out an answer",
      "count on and back past twenty from any number",
      "make up my own number stories to ten",
      "find every way to share ten things between two people",
    ],
    helpAtHome: [
      "Tell {child} a number story and ask for the answer. Then swap.",
      "Play shop with things from the cupboard and real coins.",
      "Ask {child}: how do you know? Can you show me with beans or buttons?",
      "Start to count at 17 or 28, and let {child} go on.",
    ],
  },
};
