import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 5, by the programme of study for Year 5. */
export const year5Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} adds and takes away three-digit numbers on paper.",
      "{child} knows some times tables by heart.",
      "{child} can draw or build an idea to show what it means.",
    ],
    nextSteps: [
      "learn the times tables I still find hard",
      "say what each digit is worth in numbers to 10,000",
      "line up the columns when I work with four-digit numbers",
      "find a half, a quarter and a third of an amount",
    ],
    helpAtHome: [
      "Practise one times table for five minutes each day.",
      "Ask {child} to add up a small shopping list.",
      "Read big numbers together, such as prices of cars or bikes.",
      "Share out sweets, cards or pasta: what is a third? What is a quarter?",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} knows most times tables up to twelve times twelve.",
      "{child} adds and takes away four-digit numbers with few mistakes.",
      "{child} finds fractions that are worth the same.",
    ],
    nextSteps: [
      "know all my tables and use these facts to divide",
      "read and round numbers up to one million",
      "multiply a four-digit number by one digit",
      "write tenths and hundredths as decimals",
    ],
    helpAtHome: [
      "Ask ten mixed table facts. Time it, and try to beat the time.",
      "Find big numbers in the news. Round each to the nearest thousand.",
      "Look at weights on food packs. Put these in order from light to heavy.",
      "Ask {child} to double or halve what is in a recipe.",
    ],
  },
  expected: {
    strengths: [
      "{child} works out hard times and share sums on paper.",
      "{child} knows what a prime number is and can name those up to 19.",
      "{child} knows that a half is the same as 0.5 and 50 per cent, and more like it.",
    ],
    nextSteps: [
      "work out sums such as 36 × 24 on paper (long multiplication)",
      "add and take away fractions such as three quarters and one eighth",
      "find 10 per cent, 25 per cent and 50 per cent of an amount",
      "measure and draw angles in degrees",
    ],
    helpAtHome: [
      "Look for sale signs. Ask {child}: what is 25 per cent off?",
      "Ask: is 51 a prime number? How can you tell?",
      "Measure a room or a garden. Work out its area together.",
      "Use a timetable to work out how long a trip takes.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains each step of a problem in a clear and logical way.",
      "{child} finds the rule of a number pattern and tests it.",
      "{child} uses square and cube numbers, factors and primes to solve problems.",
    ],
    nextSteps: [
      "test if a rule is always, sometimes or never true",
      "find the quickest way to solve a problem, and say why it works",
      "solve problems that mix fractions, decimals and percentages",
      "make up a hard problem with only one answer",
    ],
    helpAtHome: [
      "Ask {child} to find all the ways to make a rectangle with an area of 36 squares.",
      "Try logic puzzles together and talk about each step.",
      "Give {child} 100 pounds on paper to plan a day out for the family.",
      "Ask {child}: does that always work? Try to find a case where it fails.",
    ],
  },
};
