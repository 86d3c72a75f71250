import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 5, by the programme of study for Years 5 and 6. */
export const year5Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} tells ideas well and gets the main points on paper.",
      "{child} writes sentences that others can follow.",
      "{child} uses a word list and checks a few spellings.",
    ],
    nextSteps: [
      "check that each sentence makes sense by reading it aloud",
      "put full stops and capital letters in all my sentences",
      "plan my writing in steps before I begin",
      "spell the words I use most often",
    ],
    helpAtHome: [
      "Ask {child} to tell you the plan: what comes first, next and last?",
      "Choose five words that {child} uses a lot. Practise two a day.",
      "Let {child} write a real message for you to send.",
      "Read a short piece together. Listen for where each sentence ends.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes in paragraphs that each have one main idea.",
      "{child} tells us small details that bring a place or a person to life.",
      "{child} uses commas in lists and after words such as ‘In the end’.",
    ],
    nextSteps: [
      "link one paragraph to the next with words such as ‘later’ or ‘nearby’",
      "stay in the past or the present all through a piece",
      "use speech marks and a new line for each speaker",
      "check words with silent letters, such as ‘island’ and ‘knight’",
    ],
    helpAtHome: [
      "Ask {child} to write about a trip in three paragraphs.",
      "Listen to a short talk between two people. {child} writes it as speech.",
      "Collect words with silent letters. Who can find ten?",
      "Ask {child} to read work aloud and listen for a change of tense, such as ‘ran’ to ‘run’.",
    ],
  },
  expected: {
    strengths: [
      "{child} describes people and places so that we can picture each one.",
      "{child} links ideas so that a piece flows from start to end.",
      "{child} uses brackets, dashes or commas to add a fact.",
    ],
    nextSteps: [
      "use ‘who’, ‘which’, ‘where’ or ‘whose’ to add more about someone or something",
      "use ‘might’, ‘should’ or ‘must’ to show how sure I am",
      "use commas to make my meaning clear",
      "use speech to move my story on",
    ],
    helpAtHome: [
      "Play add a fact. Say ‘My aunt, who’. Ask {child} to go on and end the sentence.",
      "Ask {child} to write about plans: what we might do, should do and must do.",
      "Find a sentence with brackets in a paper or a leaflet. What do the brackets add?",
      "Ask {child} to write a page of a story that is nearly all talk.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} picks formal or chatty words to suit the reader.",
      "{child} shapes each sentence to make the reader think or feel.",
      "{child} edits with a clear sense of what works.",
    ],
    nextSteps: [
      "match my style to my reader from the first line to the last",
      "show a mood by what I choose to describe",
      "move through time in a story, such as with a flashback",
      "read my draft as a stranger would, and cut or add",
    ],
    helpAtHome: [
      "Ask {child} to tell one piece of news to a friend, then to a head teacher.",
      "Ask {child} to describe your street as a happy place, then as a sad one.",
      "Find the best sentence in a book. {child} writes a new one with the same shape.",
      "Be the editor: say one line you loved and one that you did not follow.",
    ],
  },
};
