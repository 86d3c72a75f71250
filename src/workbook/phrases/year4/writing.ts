import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 4, by the programme of study for Years 3 and 4. */
export const year4Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} talks through ideas before writing and knows what comes next.",
      "{child} writes clear sentences about things that matter.",
      "{child} uses sounds and word lists to help with spelling.",
    ],
    nextSteps: [
      "check each sentence for capital letters and full stops",
      "use ‘and’, ‘but’ and ‘because’ to join my ideas",
      "spell five words from the class list each week",
      "write a short piece in an order that makes sense",
    ],
    helpAtHome: [
      "Let {child} talk first and write second. Three good sentences are plenty.",
      "Practise five spellings with look, cover, write and check.",
      "Ask {child} to write a list of steps for a job at home.",
      "Ask {child} to read each sentence aloud to hear where it ends.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes in paragraphs with some help.",
      "{child} writes down what people say in a story.",
      "{child} begins some sentences in new ways.",
    ],
    nextSteps: [
      "start a new paragraph for a new idea, place or time",
      "put speech marks around spoken words each time",
      "use words and phrases such as ‘later that day’ to say when",
      "use an apostrophe for short forms and to show who owns something",
    ],
    helpAtHome: [
      "Ask {child} to tell you about the day in three parts: each is a paragraph.",
      "Find some speech in a book. Look at each mark together.",
      "Write a note about what each person owns: Ali’s bag, the dog’s lead.",
      "Ask {child} to make a plan with boxes before writing a story.",
    ],
  },
  expected: {
    strengths: [
      "{child} writes in clear paragraphs, each with its own idea.",
      "{child} builds up descriptions, such as ‘the strict teacher with curly hair’.",
      "{child} uses the right punctuation for speech.",
    ],
    nextSteps: [
      "start with when, where or how, then a comma (a ‘fronted adverbial’)",
      "use ‘it’, names and other words so that I do not repeat myself",
      "use an apostrophe after the s when many own it, as in ‘the girls’ bags’",
      "use ‘we were’ and ‘I did’ in writing, not ‘we was’ or ‘I done’",
    ],
    helpAtHome: [
      "Play sentence starters. You say ‘In the dark’ and {child} says the rest.",
      "Ask {child} to write about a photo so that you could draw it.",
      "Find signs with apostrophes on the way to school. Is each one right?",
      "Ask {child} to swap a dull word for a better one in five sentences.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} chooses each word to fit the mood of the piece.",
      "{child} changes the length of sentences to surprise the reader.",
      "{child} writes with a clear reader in mind.",
    ],
    nextSteps: [
      "mix short and long sentences on purpose",
      "use speech to show what someone is like",
      "borrow an idea from a writer I like and make it mine",
      "cut words that do not help my reader",
    ],
    helpAtHome: [
      "Ask {child} to tell one event twice: once funny, once scary.",
      "Ask {child} to write a speech on something that is not fair.",
      "Read a page {child} loves. What trick does the writer use? Try it.",
      "Give {child} a limit: tell a whole story in fifty words.",
    ],
  },
};
