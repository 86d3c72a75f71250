import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** How a family can help with reading. */
export const readingHelpAtHome: readonly Phrase[] = phrasesOf("Help at home", "Reading", {
  R: {
    below: [
      "Share a book with {child} each day. Talk about the pictures.",
      "Say rhymes and sing songs together in the car or the bath.",
      "Play ‘I spy’ with the first sound of things around you.",
    ],
    workingTowards: [
      "Find letters that {child} knows on signs, food boxes and shops.",
      "Stop in a story and ask {child} what could come next.",
      "Practise the letter sounds in the book bag for five minutes a day.",
    ],
    expected: [
      "Listen to {child} read for ten minutes a day. Praise each good try.",
      "Hide word cards round the room for {child} to find and read.",
      "After a story, ask {child} to tell it to you again.",
    ],
    greaterDepth: [
      "Visit the library together and let {child} choose the books.",
      "Take turns to read a page each. Use funny voices.",
      "Ask {child} ‘why?’ questions about the people in a story.",
    ],
  },
  "1-2": {
    below: [
      "Read the school book together each day. Help {child} to sound out each word.",
      "Make letters from dough or string and say the sounds.",
      "Read the same short book a few times, until {child} is sure of it.",
    ],
    workingTowards: [
      "When {child} is stuck, wait a little. Then sound out the word together.",
      "Play snap with cards of tricky words.",
      "Ask {child} who, what and where questions as you read.",
    ],
    expected: [
      "Hear {child} read four or five times a week, for ten minutes.",
      "Ask {child} to show you the part of the page that gives the answer.",
      "Read longer books aloud at bedtime, a chapter at a time.",
    ],
    greaterDepth: [
      "Let {child} read to a younger child or a teddy.",
      "Talk about new words in books. Find other words that mean the same.",
      "Ask {child} to read you a poem or a joke with lots of feeling.",
    ],
  },
  "3-4": {
    below: [
      "Read a page to {child} first. Then {child} reads it to you.",
      "Choose books about things {child} loves, such as sport or animals.",
      "Listen to stories read aloud, and talk about what happens.",
    ],
    workingTowards: [
      "Read together for ten minutes on most days. Stop and chat as you go.",
      "Ask {child}: how do you know? Look for the clue on the page.",
      "Put the words on the screen when {child} watches a film.",
    ],
    expected: [
      "Talk with {child} about the books you loved when you were young.",
      "Ask {child} to tell you about each chapter in two or three sentences.",
      "Keep a list of new words from books on the fridge.",
    ],
    greaterDepth: [
      "Help {child} to find a new writer at the library each month.",
      "Read a news story for children together. Ask: what do you think?",
      "Ask {child} which words a writer used well, and why.",
    ],
  },
  "5-6": {
    below: [
      "Take turns with {child} to read a page each, every day if you can.",
      "Try short books, comics or magazines. All reading counts.",
      "Let {child} read a recipe or the rules of a game aloud to you.",
    ],
    workingTowards: [
      "Ask {child} to read you the best bit of a book each week.",
      "Stop at the end of a page. Ask {child} to sum it up in a sentence.",
      "Look up new words together and try each one in a sentence.",
    ],
    expected: [
      "Read the same book as {child} and talk about it at meals.",
      "Ask {child} to prove an answer with words from the page.",
      "Swap between stories, poems, facts and news through the week.",
    ],
    greaterDepth: [
      "Read an advert together. Ask what it wants you to think.",
      "Lend {child} an old book you love, and talk about how it is written.",
      "Compare a book with its film. Which told the story better, and why?",
    ],
  },
});
