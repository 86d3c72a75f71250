import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 3, by the programme of study for Year 3. */
export const year3Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} knows what the tens and ones are worth in numbers to 100.",
      "{child} counts on and back in twos and in tens.",
      "{child} uses drawings to solve a problem.",
    ],
    nextSteps: [
      "know number pairs to twenty without counting on",
      "learn the two, five and ten times tables",
      "add and take away tens in my head, such as 56 take away 20",
      "read the time at o’clock, half past and quarter past",
    ],
    helpAtHome: [
      "Practise number pairs to twenty for five minutes a day.",
      "Chant one table, forwards and backwards, on the way to school.",
      "With {child}, count small coins into piles of ten.",
      "Ask what the time is when you eat, leave home and go to bed.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} knows the two, five and ten times tables well by now.",
      "{child} adds two-digit numbers on paper and in the head.",
      "{child} finds a half, a third and a quarter of an amount.",
    ],
    nextSteps: [
      "say what each digit is worth in a number such as 364",
      "learn the three times table by heart",
      "set out my sums in neat columns",
      "count up and down in tenths",
    ],
    helpAtHome: [
      "Practise the three times table: sing it, clap it and jump it.",
      "Write three digits. What is the biggest number you can make? The smallest?",
      "Ask for 10 more and 100 more than a number you see on a door or a bill.",
      "Cut a strip of paper into ten parts. Name the parts together.",
    ],
  },
  expected: {
    strengths: [
      "{child} adds and takes away three-digit numbers in columns.",
      "{child} knows the three, four and eight times tables.",
      "{child} reads the time and works out how long things take.",
    ],
    nextSteps: [
      "know the dividing facts for the three, four and eight times tables",
      "add and take away fractions with the same bottom number",
      "tell the time to the minute on any clock",
      "multiply a two-digit number, such as 23, by 4",
    ],
    helpAtHome: [
      "Play table quiz: five questions from the 3, 4 or 8 table each day.",
      "Ask: the bus leaves at 3:40 and takes 25 minutes. When does it get there?",
      "Measure round a table or a rug. How far is it all the way round?",
      "Cut a sandwich in eighths. How much is three eighths and two eighths?",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} proves that an answer is right in more than one way.",
      "{child} uses known tables to work out new facts, such as 40 times 3.",
      "{child} solves harder problems with patience and care.",
    ],
    nextSteps: [
      "explain how the four and eight times tables are linked",
      "write my own problems with two steps",
      "find pairs of fractions that are worth the same, and prove it",
      "find all the ways to choose, such as three tops with four hats",
    ],
    helpAtHome: [
      "Give {child} an answer, such as 36. How many questions can you both make?",
      "Ask: how many outfits can you make from three tops and two pairs of jeans?",
      "Ask {child} to plan a morning with times, to the minute.",
      "Draw a shape on squares. Draw another with the same distance round it.",
    ],
  },
};
