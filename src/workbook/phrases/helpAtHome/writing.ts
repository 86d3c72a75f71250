import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** How a family can help with writing. */
export const writingHelpAtHome: readonly Phrase[] = phrasesOf("Help at home", "Writing", {
  R: {
    below: [
      "Give {child} chalk, paint and big brushes to make marks with.",
      "Roll, pinch and squash dough together. It builds strong hands.",
      "Ask {child} to tell you about each drawing. Write the words down.",
    ],
    workingTowards: [
      "Help {child} to write the name ‘{child}’ on cards and pictures.",
      "Say a short word slowly. Ask {child} which sounds are in it.",
      "Trace letters in sand or flour with one finger.",
    ],
    expected: [
      "Let {child} write the shopping list with you.",
      "Leave each other short notes to read.",
      "Praise good letter shapes and show {child} how to start each one.",
    ],
    greaterDepth: [
      "Make a little book together. {child} can write and draw the story.",
      "Ask {child} to write a thank-you card to someone.",
      "Look for capital letters and full stops in books you share.",
    ],
  },
  "1-2": {
    below: [
      "Ask {child} to say a sentence and count the words before writing.",
      "Write one sentence together each day about something fun.",
      "Play with magnet letters and make short words.",
    ],
    workingTowards: [
      "Practise two or three tricky spellings a day. Make it a game.",
      "Ask {child} to write labels for a picture or a model.",
      "Help {child} to check: is there a capital letter and a full stop?",
    ],
    expected: [
      "Help {child} to keep a diary at the weekend.",
      "Ask {child} to write to a friend or someone in the family.",
      "Read {child}’s writing together and praise the best sentence.",
    ],
    greaterDepth: [
      "Write a story with {child}, a sentence each in turn.",
      "Hunt for lively words in books. Use one in a new sentence.",
      "Ask {child} to write the rules for a game you both know.",
    ],
  },
  "3-4": {
    below: [
      "Let {child} tell you the idea first. Then write it down together.",
      "Use a picture or a photo to start off a few sentences.",
      "Practise five spellings a week. Write each one in a sentence.",
    ],
    workingTowards: [
      "Ask {child} to read writing aloud to you, to hear where it stops.",
      "Look at a page of a book together. Where does each paragraph start?",
      "Let {child} write a list, a menu or a party card.",
    ],
    expected: [
      "Turn a chat at home into a page of speech with speech marks.",
      "Ask {child} to write down what was good about a film or a game.",
      "Play word games together, such as word searches.",
    ],
    greaterDepth: [
      "Give {child} a notebook for ideas and good words.",
      "Ask {child} to write the next chapter of a book you both like.",
      "Write a poem with {child} and read it to the family.",
    ],
  },
  "5-6": {
    below: [
      "Talk an idea through with {child} and jot down a plan.",
      "Make a list of ten words {child} often gets wrong. Learn two a week.",
      "Help {child} to send a message or a card to someone in the family.",
    ],
    workingTowards: [
      "Ask {child} to read work aloud to you and listen for missing words.",
      "Ask {child} to write about a hobby, with a paragraph for each point.",
      "Spot how commas are used in a book or a newspaper.",
    ],
    expected: [
      "Ask {child} to write a letter about something that matters.",
      "Read a news report together, then write one about your day.",
      "Change a dull sentence together. How good can you make it?",
    ],
    greaterDepth: [
      "Help {child} to make a comic or a family newspaper.",
      "Ask {child} to tell of one event twice: for a friend, and for a stranger.",
      "Talk with {child} about how your best-loved books begin.",
    ],
  },
});
