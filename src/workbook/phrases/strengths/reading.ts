import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** What children do well in reading. */
export const readingStrengths: readonly Phrase[] = phrasesOf("Strength", "Reading", {
  R: {
    below: [
      "{child} loves to sit and share a book with a grown-up.",
      "{child} joins in with rhymes and songs that we say often.",
      "{child} turns the pages with care and talks about the pictures.",
    ],
    workingTowards: [
      "{child} knows the sounds of many letters.",
      "{child} can hear the first sound in a word.",
      "{child} listens well to a story and can say what it was about.",
    ],
    expected: [
      "{child} can say a sound for each letter of the alphabet.",
      "{child} blends sounds to read words such as ‘hat’ and ‘ship’.",
      "{child} can tell a story again and uses new words from the book.",
    ],
    greaterDepth: [
      "{child} reads whole sentences with ease.",
      "{child} tells us what may happen next in a story, and says why.",
      "{child} reads for pleasure and loves to talk about new books.",
    ],
  },
  "1-2": {
    below: [
      "{child} works hard to learn letter sounds and has a go at each one.",
      "{child} enjoys hearing a story and joins in with the parts that come again.",
      "{child} finds clues in the pictures to help with the story.",
    ],
    workingTowards: [
      "{child} sounds out new words with care.",
      "{child} can read short books made up of sounds we have taught.",
      "{child} can say what has just happened in a story.",
    ],
    expected: [
      "{child} reads most words at a good speed, without sounding out.",
      "{child} finds the answer in the book when asked a question.",
      "{child} goes back and reads a line again when it does not make sense.",
    ],
    greaterDepth: [
      "{child} reads aloud with feeling, as if telling the story.",
      "{child} works out how people in a story feel from what is said and done.",
      "{child} links a new book to other books that we have read.",
    ],
  },
  "3-4": {
    below: [
      "{child} has a good try at new words and does not give up.",
      "{child} listens well when we read together and has good ideas to share.",
      "{child} can find a key word on a page to answer a question.",
    ],
    workingTowards: [
      "{child} reads a page well when there has been time to practise.",
      "{child} can say what the main parts of a story are.",
      "{child} asks what a new word means and then tries to use it.",
    ],
    expected: [
      "{child} reads many kinds of book and can say why some are the best.",
      "{child} uses clues in the story to say how someone feels.",
      "{child} finds facts fast by using headings and the index.",
    ],
    greaterDepth: [
      "{child} backs up each idea about a book with words from the page.",
      "{child} spots how a writer picks words to make us feel something.",
      "{child} reads hard books with ease and explains the big idea in each.",
    ],
  },
  "5-6": {
    below: [
      "{child} chooses books with care and sticks with each one to the end.",
      "{child} talks well about a book that we have read as a class.",
      "{child} breaks a long word into parts in order to read it.",
    ],
    workingTowards: [
      "{child} reads aloud in a clear voice and takes note of full stops.",
      "{child} finds facts in a text and can list the main points.",
      "{child} can say what may come next and give a reason.",
    ],
    expected: [
      "{child} reads with good speed and sense, both aloud and alone.",
      "{child} sums up the main points of a long text in a few words.",
      "{child} uses proof from the text to back up an idea.",
    ],
    greaterDepth: [
      "{child} compares books and writers and gives strong reasons.",
      "{child} explains how a writer builds a mood, and picks the best lines to show it.",
      "{child} can tell fact from opinion and asks if a writer is right.",
    ],
  },
});
