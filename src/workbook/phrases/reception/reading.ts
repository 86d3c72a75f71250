import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Reception, by the early learning goals Comprehension and Word Reading (DfE, 2021 and 2024). */
export const receptionReading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} loves to share a book and turns the pages with care.",
      "{child} joins in with songs and rhymes, and knows what comes next.",
      "{child} looks at the pictures and tells us what is going on.",
    ],
    nextSteps: [
      "find my own name and read it",
      "hear the first sound in a word, such as s in ‘sun’",
      "join in with the words that come again and again in a story",
      "say the sound for each letter in my name",
    ],
    helpAtHome: [
      "Look at the pictures in any book. Talk about what you see in the language you like best.",
      "Sing a rhyme with {child} each day, at bath time or on the way to school.",
      "Play I spy with first sounds: I spy something that begins with ‘s’.",
      "Look for the first letter of {child}’s name on signs and food packs.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} knows the sounds of many letters and likes to find new ones.",
      "{child} can hear the sounds in a short word, such as ‘cat’.",
      "{child} tells us what happened first and last in a story.",
    ],
    nextSteps: [
      "say the right sound for every letter of the alphabet",
      "blend three sounds to read a word, such as c-a-t",
      "read ‘the’, ‘to’ and ‘I’ at once",
      "tell a story again in my own words",
    ],
    helpAtHome: [
      "Say a word in sounds, such as h-a-t, and let {child} say the whole word.",
      "Find five things in the kitchen that begin with the same sound.",
      "Ask {child} to tell you the story from the pictures in the school book.",
      "Write letters on bits of paper. Ask {child} to pick one up and say its sound.",
    ],
  },
  expected: {
    strengths: [
      "{child} blends sounds to read new words without being told.",
      "{child} reads short sentences aloud and can tell us what happened.",
      "{child} uses new words from stories when playing and talking.",
    ],
    nextSteps: [
      "know more sounds made by two letters, such as ‘sh’, ‘ai’ and ‘oa’",
      "read a short sentence without stopping at each word",
      "read more tricky words, such as ‘said’, ‘you’ and ‘are’",
      "say what I think will happen next in a story",
    ],
    helpAtHome: [
      "Listen to {child} read the school book for five minutes. Praise each good try.",
      "Stop half way through a story and ask: what will happen next?",
      "Hunt for ‘sh’, ‘ch’ and ‘th’ on signs when you are out.",
      "Act out a story together, with toys or with funny voices.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} reads books with long sentences and enjoys the jokes.",
      "{child} can say why someone in a story feels happy, sad or cross.",
      "{child} reads new words with ease and asks what each one means.",
    ],
    nextSteps: [
      "read a whole book by myself and tell someone about it",
      "change my voice for each person in a story",
      "say why I think someone in a story did something",
      "find out a new fact from a book and share it",
    ],
    helpAtHome: [
      "Let {child} read a page to you. Then you tell {child} a story from your own childhood.",
      "Ask why: why did the bear go back? How do you know?",
      "Ask the library for a fact book on something {child} loves. It is free to join.",
      "Ask {child} to read you a notice, a menu or a recipe.",
    ],
  },
};
