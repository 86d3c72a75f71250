import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** What children do well in mathematics. */
export const mathematicsStrengths: readonly Phrase[] = phrasesOf("Strength", "Mathematics", {
  R: {
    below: [
      "{child} enjoys counting songs and joins in with the numbers.",
      "{child} sorts things by colour, shape or size.",
      "{child} shows us ‘one’ and ‘two’ with fingers or toys.",
    ],
    workingTowards: [
      "{child} counts up to five things with care.",
      "{child} can tell which group has more.",
      "{child} can carry on a pattern, such as red, blue, red, blue.",
    ],
    expected: [
      "{child} knows numbers to ten well and can say what makes each one.",
      "{child} can tell how many there are, up to five, without counting.",
      "{child} counts past twenty and sees the pattern in the numbers.",
    ],
    greaterDepth: [
      "{child} solves number problems and tells us how.",
      "{child} shares things out fairly and spots odd and even numbers.",
      "{child} uses doubles to work out new facts.",
    ],
  },
  "1-2": {
    below: [
      "{child} counts things with care and touches each one.",
      "{child} uses fingers, cubes and pictures to help with sums.",
      "{child} can put small numbers in order.",
    ],
    workingTowards: [
      "{child} adds and takes away small numbers with cubes or a number line.",
      "{child} counts in twos, fives and tens with some help.",
      "{child} knows the names of common flat shapes.",
    ],
    expected: [
      "{child} knows the pairs of numbers that make ten and twenty.",
      "{child} knows what each digit is worth in a number such as 47.",
      "{child} uses facts from the two, five and ten times tables.",
    ],
    greaterDepth: [
      "{child} spots patterns in numbers and explains the rule.",
      "{child} solves problems with more than one step.",
      "{child} finds more than one way to reach an answer.",
    ],
  },
  "3-4": {
    below: [
      "{child} adds and takes away with the help of pictures or cubes.",
      "{child} sticks with a problem and asks good questions.",
      "{child} knows what tens and ones are worth.",
    ],
    workingTowards: [
      "{child} knows some times tables and works to learn more.",
      "{child} sets out sums neatly in columns.",
      "{child} can find a half or a quarter of a number.",
    ],
    expected: [
      "{child} recalls times tables and uses the facts to solve problems.",
      "{child} adds and takes away big numbers in columns.",
      "{child} can find two fractions that are worth the same.",
    ],
    greaterDepth: [
      "{child} explains each step and can prove that an answer is right.",
      "{child} picks the best way to solve a problem, in the head or on paper.",
      "{child} uses what we learn in new and harder problems.",
    ],
  },
  "5-6": {
    below: [
      "{child} uses known facts and pictures to work things out.",
      "{child} asks for help when stuck and then tries again.",
      "{child} sets out adding and taking away clearly on paper.",
    ],
    workingTowards: [
      "{child} knows most times tables and uses the facts in sums.",
      "{child} can find a simple fraction of a number.",
      "{child} reads graphs and tables and finds the facts.",
    ],
    expected: [
      "{child} sets out sums well on paper to multiply and divide.",
      "{child} can turn a fraction into a decimal and back again.",
      "{child} works through long problems in a clear order.",
    ],
    greaterDepth: [
      "{child} looks for a rule that always works and can explain it.",
      "{child} links ideas, such as fractions and angles, to solve hard problems.",
      "{child} checks answers by a second way.",
    ],
  },
});
