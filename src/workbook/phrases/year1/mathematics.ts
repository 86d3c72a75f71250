import type { SubjectPhrases } from "../subjectPhrases";

/** Mathematics in Year 1, by the programme of study for Year 1. */
export const year1Mathematics: SubjectPhrases = {
  below: {
    strengths: [
      "{child} counts things with care, one at a time.",
      "{child} can put numbers to ten in order.",
      "{child} uses fingers and cubes to work things out.",
    ],
    nextSteps: [
      "count to twenty and back again",
      "write the numbers to ten the right way round",
      "add two small groups and say how many there are",
      "know the pairs of numbers that make five",
    ],
    helpAtHome: [
      "With {child}, count toys in a row. Then count backwards.",
      "Roll two dice and add the spots. No dice? Pick up beans from two bowls.",
      "Write big numbers in chalk and jump on each one as you call it.",
      "Hide some of five buttons. Ask: how many are hidden?",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} knows one more and one less than numbers to twenty.",
      "{child} adds by counting on from the bigger number.",
      "{child} knows the names of flat shapes and can find some at home.",
    ],
    nextSteps: [
      "know by heart the pairs that make ten",
      "count past 100 without missing a number",
      "take away by counting back",
      "count in twos and in tens",
    ],
    helpAtHome: [
      "Play make ten: you say a number and {child} says its partner.",
      "Count in twos as you put on shoes or climb the stairs.",
      "Put ten pegs on a hanger. Take some off. How many are left?",
      "Look for squares, circles and triangles on the way to school.",
    ],
  },
  expected: {
    strengths: [
      "{child} uses the number pairs to ten when adding.",
      "{child} reads and writes numbers to 100.",
      "{child} counts in twos, fives and tens.",
    ],
    nextSteps: [
      "know by heart the number pairs to twenty",
      "find the missing number, such as 12 = 7 + □",
      "tell the time to the hour and half past",
      "find half or a quarter of a shape or a set of things",
    ],
    helpAtHome: [
      "Ask {child} to tell you when the clock says o’clock or half past.",
      "Cut toast into halves and quarters. Are all the parts the same?",
      "Count a jar of coins: first twos, then fives, then tens.",
      "Say a number up to 20. Ask how many more make twenty.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains how an answer was found and why it is right.",
      "{child} solves number problems without things to count.",
      "{child} spots patterns on the number square and can explain each one.",
    ],
    nextSteps: [
      "find all the ways to make a number, in order",
      "use what I know about 3 + 4 to work out 13 + 4",
      "make up a problem for a friend and solve it",
      "say if a number sentence is true and prove it",
    ],
    helpAtHome: [
      "Ask for all the ways to make 10p with coins. How do you know you have found every way?",
      "Say ‘the answer is 12’. Take turns to say the question.",
      "Ask {child} to teach you the maths from school that day.",
      "Play a card game. Ask {child} to keep the score.",
    ],
  },
};
