import type { Sentences } from "./phases";

/** What a family can do at home, as teachers put it. */
export const helpAtHome: Sentences = {
  reception: {
    reading: [
      "Look for the letters we have learnt on signs and packets",
      "Share the same story three nights running and let your child join in",
    ],
    writing: [
      "Write the shopping list together and let your child do the first letters",
      "Draw with chalk outside to make arms and fingers strong",
    ],
    mathematics: [
      "Count the stairs on the way up and back again on the way down",
      "Lay the table together: how many spoons do we need?",
    ],
  },
  infants: {
    reading: [
      "Read the book from school twice: once for the words, once for the story",
      "Take turns to read a page each",
    ],
    writing: [
      "Keep a weekend diary of two sentences",
      "Write a card or a note to somebody in the family",
    ],
    mathematics: [
      "Pay with coins at the shop and work out the change",
      "Play a board game with two dice and add them up",
    ],
  },
  lowerJuniors: {
    reading: [
      "Read a chapter together and stop to guess what comes next",
      "Choose a book about something you both like from the library",
    ],
    writing: [
      "Learn five spellings a week with look, cover, write and check",
      "Ask your child to read their writing to you and find one thing to mend",
    ],
    mathematics: [
      "Practise the times tables for five minutes on the way to school",
      "Read bus and train times together and work out how long it takes",
    ],
  },
  upperJuniors: {
    reading: [
      "Talk about a newspaper story: what is fact and what is opinion?",
      "Let your child read for twenty minutes before bed, in any book they like",
    ],
    writing: [
      "Write a review of a film or a game you have both seen",
      "Look at a page of a favourite book and find where each paragraph begins",
    ],
    mathematics: [
      "Double a recipe together, or make half of it",
      "Look for percentages in shops and work out the price",
    ],
  },
};
