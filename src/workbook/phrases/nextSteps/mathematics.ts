import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** Next steps in mathematics, as a child can say them after "My next step is to". */
export const mathematicsNextSteps: readonly Phrase[] = phrasesOf("Next step", "Mathematics", {
  R: {
    below: [
      "touch each thing as I count it",
      "show the right number of fingers up to five",
      "say the numbers to ten in order",
    ],
    workingTowards: [
      "count out up to ten things from a bigger pile",
      "see how many there are, up to four, without counting",
      "say one more and one less than a number",
    ],
    expected: [
      "know all the pairs of numbers that make ten",
      "spot odd and even numbers",
      "share things out so that it is fair",
    ],
    greaterDepth: [
      "make up my own number stories",
      "explain how I worked out an answer",
      "count on and back past twenty",
    ],
  },
  "1-2": {
    below: [
      "count to twenty and back again",
      "add two small groups of things",
      "write the numbers to ten the right way round",
    ],
    workingTowards: [
      "know by heart the pairs that make ten",
      "count in twos, fives and tens",
      "say how many tens and ones are in a number",
    ],
    expected: [
      "learn the two, five and ten times tables by heart",
      "add numbers such as 35 and 24 in my head",
      "tell the time to the quarter hour",
    ],
    greaterDepth: [
      "explain the rule when I spot a pattern",
      "solve problems that need two steps",
      "find all the ways to make an amount of money",
    ],
  },
  "3-4": {
    below: [
      "know my pairs of numbers to twenty by heart",
      "count in twos, fives and tens to help with my times tables",
      "say what each digit is worth in numbers to 100",
    ],
    workingTowards: [
      "learn a new times table and use it each day",
      "set out my sums in neat columns",
      "show fractions on a number line",
    ],
    expected: [
      "know all the times tables up to twelve times twelve",
      "find fractions that are worth the same",
      "check my answer by working back the other way",
    ],
    greaterDepth: [
      "prove that my answer is right in more than one way",
      "write my own problems with two or more steps",
      "explain when a rule works and when it does not",
    ],
  },
  "5-6": {
    below: [
      "learn the times tables I still find hard",
      "set out adding and taking away clearly on paper",
      "draw a picture to help me with a problem",
    ],
    workingTowards: [
      "use a written method to multiply and divide",
      "write the same amount as a fraction and as a decimal",
      "read a problem twice and mark the key facts",
    ],
    expected: [
      "add and take away fractions",
      "find a percentage of an amount",
      "show each step when I solve a long problem",
    ],
    greaterDepth: [
      "write a rule that uses letters for numbers",
      "test if a rule is always, sometimes or never true",
      "find the quickest way to solve a problem, and say why it works",
    ],
  },
});
