import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** Next steps in reading, as a child can say them after "My next step is to". */
export const readingNextSteps: readonly Phrase[] = phrasesOf("Next step", "Reading", {
  R: {
    below: [
      "listen for the first sound in a word",
      "find my name and read it",
      "join in with the words I know in a story",
    ],
    workingTowards: [
      "say the sound for each letter I see",
      "blend three sounds to read a word, such as c-a-t",
      "talk about what happened first, next and last in a story",
    ],
    expected: [
      "read short sentences without help",
      "know sounds made by two letters, such as ‘sh’ and ‘ai’",
      "read tricky words, such as ‘the’ and ‘said’, on sight",
    ],
    greaterDepth: [
      "read a whole book by myself and tell someone about it",
      "use a storyteller’s voice when I read aloud",
      "say why I think someone in a story did something",
    ],
  },
  "1-2": {
    below: [
      "learn a new letter sound each week and find it in books",
      "blend sounds to read short words",
      "tell the story again by looking at the pictures",
    ],
    workingTowards: [
      "sound out new words from left to right",
      "read common words, such as ‘come’ and ‘were’, without stopping",
      "answer a question by looking back in my book",
    ],
    expected: [
      "read longer words by looking for parts I know",
      "say how I know, when I talk about how someone feels",
      "read on without stopping, so that it sounds like talking",
    ],
    greaterDepth: [
      "find words in the book that prove my idea",
      "read new kinds of book, such as poems and fact books",
      "explain how two stories are alike",
    ],
  },
  "3-4": {
    below: [
      "use the sounds I know to read new words",
      "read a short page aloud three times, so that it gets smoother",
      "say in one sentence what a page was about",
    ],
    workingTowards: [
      "stop and check when what I read does not make sense",
      "look for clues that show how someone feels",
      "find the key words that help me answer a question",
    ],
    expected: [
      "use words from the page to back up my ideas",
      "work out what a new word means from the words around it",
      "sum up each chapter in a sentence or two",
    ],
    greaterDepth: [
      "explain why a writer chose a word or a phrase",
      "find the big idea of a story, such as being brave or being kind",
      "compare two books by the same writer",
    ],
  },
  "5-6": {
    below: [
      "split a long word into parts to read it",
      "read a page each day to someone who can help me",
      "find the line in the text that gives me the answer",
    ],
    workingTowards: [
      "read at a good pace, and pause at commas and full stops",
      "give a reason from the text each time I answer",
      "pick out the main point of each paragraph",
    ],
    expected: [
      "explain how a writer’s words make me feel",
      "use two or more pieces of proof when I answer",
      "compare what two texts say about the same thing",
    ],
    greaterDepth: [
      "explain how the parts of a long text fit together",
      "work out what a writer wants me to think, and say if I agree",
      "read older books and poems, and talk about old words",
    ],
  },
});
