import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 6, by the programme of study for Years 5 and 6. */
export const year6Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} reads short texts with care and talks about the main events.",
      "{child} is willing to try new books and new words.",
      "{child} finds answers that are stated in the text.",
    ],
    nextSteps: [
      "read each day until it feels smooth and easy",
      "use parts of a word that I know to read a new one",
      "find key words in the question, then in the text",
      "tell the main points of a text in my own words",
    ],
    helpAtHome: [
      "Read aloud to each other for ten minutes. Take turns at each page.",
      "Find something {child} wants to read, such as sport, music or games.",
      "Ask a question about a leaflet or a recipe. {child} finds the answer.",
      "Ask {child} to tell you what a page said, without looking.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} reads at a good pace and with sense.",
      "{child} answers questions and can often say why.",
      "{child} follows the plot of a long book.",
    ],
    nextSteps: [
      "use two clues from the text when I say how someone feels",
      "work out what a word means in this sentence, not just anywhere",
      "sum up a text in fewer than thirty words",
      "read the question twice and answer all of it",
    ],
    helpAtHome: [
      "Ask: what do we know about this person? Give me two clues.",
      "Ask {child} to sum up a programme in thirty words or fewer.",
      "Talk about words with two meanings, such as ‘bank’ or ‘season’.",
      "Keep ten minutes of reading a day, in bed or on the bus.",
    ],
  },
  expected: {
    strengths: [
      "{child} explains ideas with well-chosen proof from the text.",
      "{child} reads aloud in a way that brings out the meaning.",
      "{child} sees how parts of a text link to make a whole.",
    ],
    nextSteps: [
      "explain how the choice of words changes what I think of someone",
      "compare what two texts say about the same thing",
      "explain how a person in a book changes, with proof from start and end",
      "predict what comes next from details that are hinted at",
    ],
    helpAtHome: [
      "Read two reports of one event. What does each leave out?",
      "Ask: how has the hero changed since page one? Show me where.",
      "Pick a line each from a song or a poem. What does it make you see?",
      "Talk about a book or a film with {child} as two critics would.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} thinks deeply about a text and explains ideas with skill.",
      "{child} compares writers, themes and styles.",
      "{child} reads older and harder texts and enjoys the challenge.",
    ],
    nextSteps: [
      "explain how the shape of a text adds to its effect",
      "weigh up two ways to read the same scene",
      "explain how the time and place of a story shape what people do",
      "build an argument about a book and defend it",
    ],
    helpAtHome: [
      "Ask {child} to find how an advert or a speech tries to change your mind.",
      "Choose a question with no right answer. Each give three reasons.",
      "Compare a book with its film. What did each do best?",
      "Ask the library for a classic. Read the first chapter aloud together.",
    ],
  },
};
