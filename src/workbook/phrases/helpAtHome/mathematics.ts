import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** How a family can help with mathematics. */
export const mathematicsHelpAtHome: readonly Phrase[] = phrasesOf("Help at home", "Mathematics", {
  R: {
    below: [
      "Count the stairs, the spoons or the steps to the shop together.",
      "Sing number songs, such as ‘Five Little Ducks’.",
      "Sort the socks with {child} by colour or by size.",
    ],
    workingTowards: [
      "Ask {child} to get three apples or four plates for you.",
      "Play simple board games with a dice.",
      "Ask: which bowl has more? Which has fewer?",
    ],
    expected: [
      "Hold up some fingers. Ask how many more make ten.",
      "Look for numbers on doors, buses and price tags.",
      "Share grapes between two or three plates. Is it fair?",
    ],
    greaterDepth: [
      "Tell {child} a number story and ask for the answer. Then swap.",
      "Play shop with real coins.",
      "Ask {child}: how do you know? Can you show me?",
    ],
  },
  "1-2": {
    below: [
      "Count toys in a row with {child}. Then count backwards.",
      "Roll two dice and add the spots.",
      "Write big numbers in chalk and jump on each one as you call it.",
    ],
    workingTowards: [
      "Play ‘make ten’: you say a number and {child} says its partner.",
      "Count in twos, fives or tens as you walk.",
      "Let {child} pay with coins at the shop.",
    ],
    expected: [
      "Ask a quick times table question now and then.",
      "Ask {child} to tell you the time through the day.",
      "Weigh and measure with {child} when you cook.",
    ],
    greaterDepth: [
      "Ask {child} to find every way to make 20p with coins.",
      "Play card games or draughts that need a plan.",
      "Ask {child} to teach you the maths from school that day.",
    ],
  },
  "3-4": {
    below: [
      "Practise number pairs to ten and twenty for five minutes a day.",
      "Play board games that need adding up.",
      "Count small coins into piles of ten with {child}.",
    ],
    workingTowards: [
      "Choose one times table a week. Chant it, write it and test it.",
      "Cut toast or pizza into equal parts and name the fractions.",
      "Ask {child} to work out the change in a shop.",
    ],
    expected: [
      "Play times table games for five minutes on most days.",
      "Use a bus or train timetable to plan a trip with {child}.",
      "Measure a room together. How far is it all the way round?",
    ],
    greaterDepth: [
      "Give {child} an answer, such as 36. How many questions can you both make?",
      "Try number puzzles, such as sudoku, together.",
      "Ask {child} to plan a meal with a set amount to spend.",
    ],
  },
  "5-6": {
    below: [
      "Practise one times table for five minutes each day.",
      "Ask {child} to add up a small shopping list.",
      "Talk about maths that you use at work or at home.",
    ],
    workingTowards: [
      "Ask {child} to double or halve what is in a recipe.",
      "Find fractions and decimals on food packs and in shops.",
      "Read a word problem aloud. Ask {child} to draw it first.",
    ],
    expected: [
      "Look for sale signs. Ask {child} what the new price will be.",
      "Give {child} a set amount of money to plan a day out.",
      "Ask {child} to explain homework step by step, as a teacher would.",
    ],
    greaterDepth: [
      "Try logic puzzles together and talk about each step.",
      "Follow a sports team or the weather and make a graph of it.",
      "Ask {child}: does that always work? Try to find a case where it fails.",
    ],
  },
});
