import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 6, by the programme of study for Year 6. */
export const year6Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} uses a clear written method to add and take away.",
      "{child} knows more times tables than before and uses each one.",
      "{child} draws a problem to help to solve it.",
    ],
    nextSteps: [
      "learn the tables and dividing facts that I do not yet know",
      "multiply and divide by 10 and 100",
      "draw a bar or a picture to help me with a problem",
      "find fractions of amounts, such as three quarters of 20",
    ],
    helpAtHome: [
      "Practise the same five table facts until each one is easy.",
      "Talk about maths that you use at work or at home.",
      "Read a word problem aloud. Ask {child} to draw it first.",
      "Use a real receipt. How much for two of each thing?",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} can multiply and divide on paper, step by step.",
      "{child} finds simple parts of an amount, such as a fifth or 10 per cent.",
      "{child} checks answers to see if each one is likely.",
    ],
    nextSteps: [
      "use long multiplication for sums such as 1,324 × 26",
      "put fractions and decimals in order of size",
      "find percentages of amounts, such as 15 per cent of 60",
      "read a problem twice and mark the key facts",
    ],
    helpAtHome: [
      "Ask {child} to work out a tip or a discount of 10, then 15 per cent.",
      "Find fractions and decimals on food packs. Which is the most?",
      "Ask: about how much will it be? Guess first, then work it out.",
      "Ask for table facts in reverse: what times 7 makes 63?",
    ],
  },
  expected: {
    strengths: [
      "{child} solves problems of many steps and shows how.",
      "{child} adds, takes away and multiplies fractions.",
      "{child} reads graphs and tables and says what these show.",
    ],
    nextSteps: [
      "use long division and explain what is left over",
      "use letters for numbers in a simple formula",
      "solve problems about ratio, such as mixing paint or scaling a recipe",
      "do each part of a sum in the right order, with brackets first",
    ],
    helpAtHome: [
      "Make a recipe for four people fit six. What happens to each amount?",
      "Ask {child} to find the mean of some scores or of a week’s weather.",
      "Ask: 2 + 3 × 4. Why is it 14 and not 20?",
      "Ask {child} to explain a piece of homework step by step, as a teacher would.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} finds rules and writes each one with letters for numbers.",
      "{child} chooses smart ways to solve hard problems.",
      "{child} gives a full proof and spots where others go wrong.",
    ],
    nextSteps: [
      "write a rule for a pattern and use it for the hundredth term",
      "find all the answers to a problem with two unknowns",
      "compare methods and say which is best, and when",
      "solve problems about area, angle and ratio all in one",
    ],
    helpAtHome: [
      "Ask: I think of two numbers. The sum is 20 and one is three times the other.",
      "Follow a team or the weather for a week. Draw a graph of it.",
      "Ask {child} to plan the cheapest way to travel or to shop for a party.",
      "Ask {child} to set you a puzzle, then to show why the answer must be right.",
    ],
  },
};
