import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 1, by the programme of study for Year 1. */
export const year1Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} enjoys hearing stories and can talk about the pictures.",
      "{child} uses the sounds of many letters to read short words.",
      "{child} has favourite rhymes and loves to say each one.",
    ],
    nextSteps: [
      "say the sound for each letter as soon as I see it",
      "blend three or four sounds to read a word, such as ‘frog’",
      "read ‘the’, ‘said’ and ‘was’ without stopping",
      "point to each word as I read it",
    ],
    helpAtHome: [
      "Practise three letter sounds for five minutes a day. Stop while it is still fun.",
      "Read the same short book for a few days. It helps words to stick.",
      "Let {child} find letters on cereal boxes and say the sounds.",
      "Tell {child} a story at bedtime in the language you know best.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} sounds out new words from left to right.",
      "{child} knows many sounds that are made by two letters, such as ‘ee’ and ‘oo’.",
      "{child} can tell us the main things that happen in a story.",
    ],
    nextSteps: [
      "learn new ways to spell a sound, such as ‘ay’ and ‘ai’",
      "read words with endings, such as ‘jumping’ and ‘looked’",
      "read a sentence again so that it sounds like talking",
      "stop when a word does not make sense, and try again",
    ],
    helpAtHome: [
      "Listen to {child} read for ten minutes. If a word is hard, blend the sounds together.",
      "Hide four tricky words on bits of paper. {child} reads each one that turns up.",
      "Ask after each page: what just happened?",
      "Let {child} read the same page to a pet, a toy or a grandparent.",
    ],
  },
  expected: {
    strengths: [
      "{child} reads books at the right stage without much help.",
      "{child} reads words of two parts, such as ‘rocket’ and ‘sunset’.",
      "{child} links stories to things that have happened at home.",
    ],
    nextSteps: [
      "read short forms, such as ‘I’m’ and ‘we’ll’, and say what each one means",
      "say how I know what someone in a story feels",
      "say what might happen next, and why I think so",
      "learn a poem by heart",
    ],
    helpAtHome: [
      "Talk about a story in any language: who was in it, and how did it end?",
      "Read a page each. {child} can copy how your voice goes up and down.",
      "Point to a word such as ‘can’t’ and ask which two words it stands for.",
      "Look at the front of a book. Guess together what it will be about.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} reads new books with ease and in a lively voice.",
      "{child} explains what a story is about and what the title means.",
      "{child} asks good questions about words and facts in books.",
    ],
    nextSteps: [
      "explain how two stories are alike",
      "find the words in a book that show I am right",
      "read longer books and remember what has happened so far",
      "read fact books and tell others what I have found out",
    ],
    helpAtHome: [
      "Ask {child} to read to a younger child and do all the voices.",
      "Talk about a story you both know. Would you have done the same?",
      "Join the library for free and let {child} choose a new kind of book.",
      "Ask {child} to teach you three facts from a book.",
    ],
  },
};
