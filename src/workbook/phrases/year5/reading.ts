import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 5, by the programme of study for Years 5 and 6. */
export const year5Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} reads aloud with care and keeps going when it is hard.",
      "{child} finds a fact when the question uses words from the text.",
      "{child} enjoys talking about stories, films and songs.",
    ],
    nextSteps: [
      "split a long word into parts to read it",
      "read each day to someone who can help me",
      "find the line in the text that gives me the answer",
      "tell the main events of a chapter in order",
    ],
    helpAtHome: [
      "Listen to {child} read for ten minutes. Say a hard word if it stops the flow.",
      "Pick a book on something {child} loves. A thin book is fine.",
      "Ask who, where and when. {child} shows you the line.",
      "Tell each other about the day as a story, with a start and an end.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} reads at a good pace and takes note of punctuation.",
      "{child} can say what a writer means in simple words.",
      "{child} chooses books and finishes what is begun.",
    ],
    nextSteps: [
      "give a reason from the text each time I answer",
      "use clues to work out what people feel but do not say",
      "pick out the main idea of each paragraph",
      "work out new words from the root, such as ‘act’ in ‘reaction’",
    ],
    helpAtHome: [
      "Ask {child} to give you the news in three sentences.",
      "Ask: how do you know? Ask for the very words.",
      "Talk about a new word: does it look like one you know, in any language?",
      "Read beside each other for ten minutes, each with a book or a paper.",
    ],
  },
  expected: {
    strengths: [
      "{child} draws ideas from clues and backs each one up.",
      "{child} sums up the main ideas of a few paragraphs.",
      "{child} tells fact from opinion.",
    ],
    nextSteps: [
      "explain how a writer’s words make me feel",
      "compare people, places or themes in two books",
      "pick the best short quote to prove my point",
      "take notes on the key points when I read for facts",
    ],
    helpAtHome: [
      "Read an advert or a review together. Which parts are fact? Which are opinion?",
      "Ask: which word on this page is the most powerful? Why?",
      "Ask {child} to tell you which of two books is better and give three reasons.",
      "Watch the news or hear a story. Ask {child} to note five key words.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains how a writer shapes what we think and feel.",
      "{child} reads long and hard books and has deep things to say.",
      "{child} links books from other times and places.",
    ],
    nextSteps: [
      "explain how hints early in a book lead to its end",
      "say how far I agree with a writer, and why",
      "explain what a picture made with words, such as a simile, adds",
      "use what I know of one book to make sense of another",
    ],
    helpAtHome: [
      "Ask {child} to argue for one side of a question. Then take the other side.",
      "Read the first page of an older book together. What is new or odd?",
      "Ask: whose side of the story are we not told?",
      "Share a poem or a song in your language. Talk about what the words hint at.",
    ],
  },
};
