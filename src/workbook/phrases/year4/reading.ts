import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 4, by the programme of study for Years 3 and 4. */
export const year4Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} reads simple chapter books with some help.",
      "{child} enjoys stories read aloud and asks good questions.",
      "{child} uses letter sounds to work out new words.",
    ],
    nextSteps: [
      "split longer words into parts to read each one",
      "read aloud for ten minutes a day to get smoother",
      "find the sentence that gives me the answer",
      "tell someone what a chapter was about",
    ],
    helpAtHome: [
      "Read a page each. Talk about the best bit at the end.",
      "Let {child} hear you read or tell stories in any language.",
      "Ask {child} to point to the very words that give an answer.",
      "Try joke books, comics and song words. All of it counts as reading.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} reads most words with ease and keeps up a steady pace.",
      "{child} finds facts on a page and notes the key words.",
      "{child} can say how someone in a story feels.",
    ],
    nextSteps: [
      "use clues in the text to say why someone acts in a certain way",
      "work out a new word from its parts or from the words around it",
      "read on past a hard bit, then go back to check it",
      "sum up a page in one sentence",
    ],
    helpAtHome: [
      "Ask why: why did the fox run? Find the line that tells you.",
      "Choose a word that is new to you both. Guess, then check.",
      "Set a timer for ten minutes of quiet reading. Read beside {child} if you can.",
      "After a chapter, ask for the one thing that matters most.",
    ],
  },
  expected: {
    strengths: [
      "{child} backs up ideas with words from the text.",
      "{child} reads aloud well and changes tone to suit the meaning.",
      "{child} sums up the main ideas of a chapter.",
    ],
    nextSteps: [
      "explain how words and pictures in a text add to its meaning",
      "say what will happen next, with proof from the story",
      "find the theme of a book, such as friendship or courage",
      "read poems and plays aloud so that others enjoy listening",
    ],
    helpAtHome: [
      "Ask: what do you think will happen? Show me the clue.",
      "Perform a poem or a song together for someone in the family.",
      "Talk about a story from home and a story from school. What is the same in both?",
      "Watch an advert. Which words or pictures try to make you buy?",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains how a writer builds a mood with words.",
      "{child} compares books and gives reasons for liking one more.",
      "{child} thinks hard about what a text hints at but does not say.",
    ],
    nextSteps: [
      "explain how the way a text is set out helps its meaning",
      "follow how a person changes from the start to the end of a book",
      "compare how two writers treat the same theme",
      "use short quotes to prove each point I make",
    ],
    helpAtHome: [
      "Ask {child} to be the hero of the book. Put some hard questions.",
      "Look at two reports of the same match or event. How do the two differ?",
      "Ask {child} to find the most powerful line on a page and say why.",
      "Ask for old tales or poems at the library and try one together.",
    ],
  },
};
