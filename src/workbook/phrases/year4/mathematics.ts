import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 4, by the programme of study for Year 4. */
export const year4Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} adds and takes away two-digit numbers with care.",
      "{child} is sure of the two, five and ten times tables.",
      "{child} draws a picture to make sense of a problem.",
    ],
    nextSteps: [
      "learn the three and four times tables",
      "say what each digit is worth in a number such as 482",
      "add and take away three-digit numbers in columns",
      "tell the time to the nearest five minutes",
    ],
    helpAtHome: [
      "Choose one table. Say it together each day for a week.",
      "Roll or pick three digits and say the number. What is 10 more?",
      "Play shop with prices up to five pounds. Work out the total.",
      "Ask {child} to check the clock and tell you how long until tea.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} uses the three, four and eight times tables to solve problems.",
      "{child} works with numbers up to 1,000 and puts these in order.",
      "{child} finds fractions of shapes and amounts.",
    ],
    nextSteps: [
      "learn the six and nine times tables by heart",
      "say what each digit is worth in a number such as 5,207",
      "add and take away four-digit numbers in columns",
      "show fractions and tenths on a number line",
    ],
    helpAtHome: [
      "Practise the six times table by doubling the threes.",
      "Use ten fingers for the nine times table. Ask {child} to show you how.",
      "Look for numbers over 1,000, such as on a meter. Read each one aloud.",
      "Fold paper to show halves, quarters and eighths. Which are the same?",
    ],
  },
  expected: {
    strengths: [
      "{child} knows most tables up to twelve times twelve.",
      "{child} adds and takes away numbers up to 10,000.",
      "{child} knows the decimals for a half, a quarter and three quarters.",
    ],
    nextSteps: [
      "know all the times tables up to 12 × 12 quickly",
      "find fractions that are worth the same, such as a half and four eighths",
      "multiply a three-digit number by one digit on paper",
      "round numbers to the nearest 10, 100 or 1,000",
    ],
    helpAtHome: [
      "Ask five quick table questions a day. Pick on the hard ones: 7 × 8, 6 × 9.",
      "Use a bus timetable with the 24-hour clock to plan a trip.",
      "Look at prices. Round each one to the nearest pound and add up.",
      "Find the area of a floor or a book by counting squares or tiles.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} uses tables to solve new kinds of problem.",
      "{child} explains why a method works and spots mistakes in others.",
      "{child} solves problems of two or more steps with care.",
    ],
    nextSteps: [
      "explain when a rule works and when it does not",
      "use factor pairs to multiply in my head, such as 18 × 5 as 9 × 10",
      "write problems with two steps for a friend",
      "find the biggest area I can make with one length of string",
    ],
    helpAtHome: [
      "Give {child} four digits. Who can make the number nearest to 5,000?",
      "Ask: which is more, three quarters of 40 or two thirds of 42?",
      "Try puzzles with number squares, such as sudoku, together.",
      "Ask {child} to plan a meal with ten pounds to spend.",
    ],
  },
};
