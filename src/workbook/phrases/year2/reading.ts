import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 2, by the programme of study for Year 2 and the framework for the end of Key Stage 1. */
export const year2Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} uses letter sounds to read short words.",
      "{child} likes to talk about books and has a favourite.",
      "{child} keeps trying when a word is hard.",
    ],
    nextSteps: [
      "learn the sounds made by two or three letters, such as ‘igh’ and ‘ow’",
      "blend the sounds in longer words, such as ‘shelf’ and ‘crunch’",
      "read common words, such as ‘come’ and ‘were’, without stopping",
      "tell the story again, page by page",
    ],
    helpAtHome: [
      "Read for ten minutes at the same time each day. Let {child} hold the book.",
      "Pick two sounds a week and look for both on packets and signs.",
      "You read a line. Then {child} reads the same line to you.",
      "Ask {child} to tell you the story from the pictures, in any language.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} sounds out new words and checks that the page makes sense.",
      "{child} reads many common words on sight.",
      "{child} answers simple questions about a book.",
    ],
    nextSteps: [
      "read words with endings, such as ‘slowly’ and ‘careful’",
      "split a longer word into parts to read it",
      "look back in the book to find the answer to a question",
      "read more smoothly, without sounding out each word",
    ],
    helpAtHome: [
      "Ask {child} to read one page three times. Does it get smoother?",
      "Cover part of a long word with a finger. Read it bit by bit.",
      "Ask a who, where or when question. {child} finds the answer on the page.",
      "Hear {child} read while you cook. There is no need to sit down.",
    ],
  },
  expected: {
    strengths: [
      "{child} reads most new words without having to sound each one out.",
      "{child} reads in a smooth voice and takes note of full stops.",
      "{child} can explain what has happened so far in a book.",
    ],
    nextSteps: [
      "find clues that tell me how someone feels",
      "ask what a new word means and use it myself",
      "say what might happen next from what I have read",
      "explain why things in a story happen in that order",
    ],
    helpAtHome: [
      "After reading, ask: how did the person feel? Which words tell you that?",
      "Choose one new word a day. See who can use it first.",
      "Stop at a good moment and ask {child} to guess what comes next, and why.",
      "Let {child} read a recipe or the back of a packet to you.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} reads many kinds of books and says what makes each one good.",
      "{child} works out things that the writer does not say.",
      "{child} links one book to another.",
    ],
    nextSteps: [
      "find two or three clues that back up my idea",
      "explain how a fact book helps me to find things out",
      "say why the writer chose a word that I like",
      "compare two stories, or two people in a story",
    ],
    helpAtHome: [
      "Talk about a film or a story: who changed, and why?",
      "Ask {child} to learn a poem or a song and say it at tea time.",
      "Ask for a book by a new writer at the library. Which do you both like more?",
      "Ask {child}: do you agree with what the hero did? Why?",
    ],
  },
};
