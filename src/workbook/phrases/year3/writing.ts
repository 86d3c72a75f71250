import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 3, by the programme of study for Years 3 and 4. */
export const year3Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} has ideas for stories and tells each one well.",
      "{child} writes a clear sentence about a picture.",
      "{child} has a go at spelling new words and is not afraid to be wrong.",
    ],
    nextSteps: [
      "check each sentence for a capital letter and a full stop",
      "say my sentence before I write it, so that no word is missing",
      "spell common words, such as ‘went’, ‘were’ and ‘what’",
      "write a short story with a start and an end",
    ],
    helpAtHome: [
      "Ask {child} to tell you a story first. Then write two sentences of it.",
      "Practise three spellings a day: write each one big, small and with eyes shut.",
      "Let {child} write short notes to you, and answer each one.",
      "Talk about the day together and choose one thing to write down.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes whole sentences that make sense.",
      "{child} joins ideas with ‘because’ and ‘but’.",
      "{child} plans a story by talking it through.",
    ],
    nextSteps: [
      "use ‘when’, ‘before’, ‘after’ and ‘while’ to join my ideas",
      "put what belongs together in one paragraph",
      "use full stops, capital letters and question marks in all the right places",
      "check words I often get wrong with a word list",
    ],
    helpAtHome: [
      "Ask {child} to write what happened before and after tea, with those words.",
      "Make a spelling list of five words. Test each other.",
      "Ask {child} to read a piece aloud. Where does your voice stop? Put a full stop there.",
      "Look at a page together. How does the writer show a new paragraph?",
    ],
  },
  expected: {
    strengths: [
      "{child} groups ideas in paragraphs.",
      "{child} uses joining words to say when and why things happen.",
      "{child} describes people and places so that we can see each one.",
    ],
    nextSteps: [
      "put speech marks around the words that someone says",
      "use headings to help my reader find facts",
      "choose ‘a’ or ‘an’ by the sound of the next word",
      "join my letters so that my writing flows",
    ],
    helpAtHome: [
      "Write down what two people say at tea time, with speech marks.",
      "Ask {child} to make a fact sheet with headings about an animal or a team.",
      "Play word families: how many words come from ‘help’ or ‘kind’?",
      "Ask {child} to describe a place you both know. Can you guess where it is?",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} chooses words with care to build a mood.",
      "{child} changes a sentence to make it clearer or stronger.",
      "{child} writes well in many forms, such as letters, stories and reports.",
    ],
    nextSteps: [
      "start sentences in more than one way to keep my reader keen",
      "show what a person is like by what is said and done",
      "use a short sentence for surprise",
      "mend my own work for spelling and punctuation before I hand it in",
    ],
    helpAtHome: [
      "Ask {child} to write the first five lines of a spooky story.",
      "Take a dull sentence and make it better in turns.",
      "Ask {child} to write a letter to a favourite writer or player.",
      "Read {child}’s work as a reader. Say one thing you liked and ask one question.",
    ],
  },
};
