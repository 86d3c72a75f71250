import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 6, by the programme of study for Years 5 and 6 and the framework for the end of Key Stage 2. */
export const year6Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} has strong ideas and puts these down in clear sentences.",
      "{child} plans with pictures, notes or talk before writing.",
      "{child} keeps trying to spell hard words by sound.",
    ],
    nextSteps: [
      "use full stops and capital letters without being told",
      "write in paragraphs, with one idea in each",
      "use a list of words that I often get wrong",
      "use joining words to make longer sentences that make sense",
    ],
    helpAtHome: [
      "Ask {child} to talk through each paragraph before writing it.",
      "Choose five words from the school’s spelling list. Practise for five minutes.",
      "Ask {child} to write a message, a form or a list that you really need.",
      "Ask {child} to find and mend three mistakes. Praise each one found.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes stories and reports that are easy to follow.",
      "{child} puts ideas in order, with a paragraph for each.",
      "{child} describes people and places well.",
    ],
    nextSteps: [
      "use commas, apostrophes and speech marks with care each time",
      "use a range of ways to link ideas, such as ‘however’ and ‘as a result’",
      "spell the Year 5 and 6 words that I often need",
      "choose words and details that suit my reader",
    ],
    helpAtHome: [
      "Ask {child} to write a letter to change someone’s mind, with three reasons.",
      "Swap work: {child} marks a short note that you wrote with mistakes.",
      "Take a report from the news. Find each word that links two ideas.",
      "Practise three hard spellings a day. Make up a silly way to recall each one.",
    ],
  },
  expected: {
    strengths: [
      "{child} writes well for many purposes and readers.",
      "{child} uses talk in a story to show what people are like.",
      "{child} chooses verbs and sentence forms that suit the piece.",
    ],
    nextSteps: [
      "use the passive where it fits, such as ‘the window was broken’",
      "use a colon, a dash or a semi-colon between two linked sentences",
      "build the mood of a place with small details",
      "choose formal or chatty words and keep to that choice",
    ],
    helpAtHome: [
      "Ask {child} to write one event as news and as a message to a friend.",
      "Look for colons and semi-colons in a book. What does each one do?",
      "Ask {child} to write about a room without saying how it feels. Can you tell?",
      "Ask {child} to turn it round: ‘the dog ate the cake’ to ‘the cake was eaten by the dog’.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} writes with a style that holds the reader.",
      "{child} moves with ease between formal and friendly writing.",
      "{child} uses the full range of punctuation for effect.",
    ],
    nextSteps: [
      "take an idea from what I read and make it my own",
      "use very formal forms, such as ‘if I were’, where the piece calls for it",
      "use hyphens, dashes and colons with care to avoid doubt",
      "work on each sentence until it does just what I want",
    ],
    helpAtHome: [
      "Ask {child} to copy the style of a writer for ten lines.",
      "Write a fair complaint together: firm, polite and clear.",
      "Find a sentence that could mean two things. Mend it with a comma or a hyphen.",
      "Ask {child} to cut a piece by a third. Is it better?",
    ],
  },
};
