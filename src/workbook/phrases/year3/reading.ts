import type { SubjectPhrases } from "../subjectPhrases";

/** Reading in Year 3, by the programme of study for Years 3 and 4. */
export const year3Reading: SubjectPhrases = {
  below: {
    strengths: [
      "{child} reads short books with more and more trust in the sounds.",
      "{child} loves to hear longer stories and recalls each one well.",
      "{child} asks for help when a word does not make sense.",
    ],
    nextSteps: [
      "use letter sounds to read words of two parts, such as ‘picnic’",
      "read common words, such as ‘who’, ‘there’ and ‘could’, at once",
      "read a short page three times, so that it gets smoother",
      "say in one sentence what a page was about",
    ],
    helpAtHome: [
      "Read together for ten minutes: you read a line, then {child} reads a line.",
      "Choose three tricky words a week. Stick each one on the fridge and read it every day.",
      "Let {child} listen to stories, from you, a friend or the library.",
      "Ask {child} to draw what happened on a page and tell you about it.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} reads aloud with fewer stops and keeps the sense.",
      "{child} can find a fact on a page when asked.",
      "{child} talks about what happens to people in a story.",
    ],
    nextSteps: [
      "use the start and end of a word, such as ‘un’ and ‘ly’, to read it",
      "stop and go back when what I read does not make sense",
      "look for clues that show how someone feels",
      "read a bit each day without being told",
    ],
    helpAtHome: [
      "Agree on a quiet time and place to read. Ten minutes is enough.",
      "When {child} gets stuck, ask: what would make sense here?",
      "Ask: how does the person in the story feel? How can you tell?",
      "Let {child} read anything: comics, sports news, recipes or jokes.",
    ],
  },
  expected: {
    strengths: [
      "{child} reads aloud with expression that fits the story.",
      "{child} uses words from the book to explain an idea.",
      "{child} works out what a new word means from the rest of the line.",
    ],
    nextSteps: [
      "give a reason from the book when I say what someone is like",
      "use a dictionary to check what a new word means",
      "say what may happen next from small hints in the story",
      "sum up the main points of a few paragraphs",
    ],
    helpAtHome: [
      "Ask {child} to sum up a chapter in three sentences.",
      "Tell {child} an old tale from your own family or country. Ask {child} to tell it back.",
      "Ask: what sort of person is this? What makes you say so?",
      "Find a new word and guess its meaning before you look it up or ask.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} explains what a writer wants us to feel and how it is done.",
      "{child} sees the message in a story, such as being brave or kind.",
      "{child} reads a wide range of books by choice.",
    ],
    nextSteps: [
      "explain why a writer chose a word or a phrase",
      "compare two tales, such as myths from two countries",
      "ask my own questions about a book and look for the answers",
      "use contents pages and headings to find facts fast",
    ],
    helpAtHome: [
      "Talk about the lesson in a story. Do you both agree with it?",
      "Ask {child} to read a poem aloud in two ways. Which sounds better?",
      "Ask {child} to find the answer to a question in a fact book at the library.",
      "Let {child} tell you about two books. Which one should a friend read?",
    ],
  },
};
