import type { SubjectPhrases } from "../subjectPhrases";

/** Writing in Year 2, by the programme of study for Year 2 and the framework for the end of Key Stage 1. */
export const year2Writing: SubjectPhrases = {
  below: {
    strengths: [
      "{child} can say a clear sentence and then write most of it.",
      "{child} writes letters that sit on the line.",
      "{child} is proud of each piece of work and likes to share it.",
    ],
    nextSteps: [
      "leave clear spaces between my words",
      "spell short words by writing each sound",
      "begin with a capital letter and end with a full stop",
      "write two sentences about the same thing",
    ],
    helpAtHome: [
      "Ask {child} to tell you a sentence, say it again, then write it down.",
      "Help {child} to make labels for things around the house.",
      "Play spot the mistake: write a sentence without a full stop for {child} to mend.",
      "Use magnetic letters or bits of paper to spell three short words a day.",
    ],
  },
  workingTowards: {
    strengths: [
      "{child} writes a short story about something that was real.",
      "{child} spells many words by listening to the sounds.",
      "{child} writes letters of the right size and shape.",
    ],
    nextSteps: [
      "use a capital letter and a full stop in every sentence",
      "spell common words, such as ‘because’, ‘people’ and ‘would’",
      "use ‘and’, ‘but’ or ‘or’ to join my ideas",
      "read my work aloud and listen for words I have missed",
    ],
    helpAtHome: [
      "Ask for three sentences about a walk or a visit to the shops.",
      "Practise two tricky spellings a day: look, cover, write, check.",
      "Say two short sentences. Ask {child} to make one sentence, with ‘but’.",
      "Let {child} write the message in a birthday card.",
    ],
  },
  expected: {
    strengths: [
      "{child} writes about real events in clear sentences.",
      "{child} ends sentences with full stops and question marks.",
      "{child} joins ideas with words such as ‘when’, ‘if’ and ‘because’.",
    ],
    nextSteps: [
      "keep to the past or the present all the way through",
      "add words that describe, such as ‘the old green gate’",
      "put commas between the things in a list",
      "use an apostrophe in words such as ‘can’t’ and ‘didn’t’",
    ],
    helpAtHome: [
      "Ask {child} to write what you need from the shop, with commas in the list.",
      "Describe something at home and guess it: it is small, round and red.",
      "Say ‘I was late because’. Ask {child} to finish the sentence. Then swap.",
      "Tell a family story. {child} writes it as if it happened yesterday.",
    ],
  },
  greaterDepth: {
    strengths: [
      "{child} writes in one way for a friend and in another for a teacher.",
      "{child} uses ideas and words from books to make writing better.",
      "{child} checks spelling and punctuation and puts mistakes right.",
    ],
    nextSteps: [
      "spell words that end in ‘ment’, ‘ness’, ‘ful’, ‘less’ or ‘ly’",
      "use an apostrophe to show who owns something, such as ‘Sam’s coat’",
      "join my letters with neat strokes",
      "make changes to a piece so that it is clearer for my reader",
    ],
    helpAtHome: [
      "Ask {child} to write to the school, the council or a shop about an idea.",
      "Read a bit of a story and ask {child} to write the next bit in the same style.",
      "Ask {child} to read work aloud to you and make one part better.",
      "Find things at home to label with an apostrophe: Gran’s cup, the cat’s bed.",
    ],
  },
};
