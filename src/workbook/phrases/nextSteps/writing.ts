import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** Next steps in writing, as a child can say them after "My next step is to". */
export const writingNextSteps: readonly Phrase[] = phrasesOf("Next step", "Writing", {
  R: {
    below: [
      "hold my pencil with three fingers",
      "tell a grown-up about the marks I make",
      "copy the first letter of my name",
    ],
    workingTowards: [
      "write my whole name",
      "write down the first and last sound of a word",
      "start each letter in the right place",
    ],
    expected: [
      "leave a space between my words",
      "write a sentence and read it back",
      "finish my sentence with a full stop",
    ],
    greaterDepth: [
      "start each sentence with a capital letter",
      "join two ideas with ‘and’",
      "write a little story with a start and an end",
    ],
  },
  "1-2": {
    below: [
      "say my sentence aloud, then write it",
      "write a letter for each sound I hear",
      "leave finger spaces between words",
    ],
    workingTowards: [
      "use a capital letter and a full stop in each sentence",
      "spell common words, such as ‘said’ and ‘was’",
      "write three sentences that belong together",
    ],
    expected: [
      "use ‘when’, ‘if’ and ‘because’ to join my ideas",
      "put a question mark at the end of each question",
      "read my work through and put right what I can",
    ],
    greaterDepth: [
      "choose words that help the reader see what I see",
      "keep to the past or the present all the way through",
      "use commas when I write a list",
    ],
  },
  "3-4": {
    below: [
      "write whole sentences that make sense",
      "check every sentence for a capital letter and a full stop",
      "use the sounds I know to spell longer words",
    ],
    workingTowards: [
      "put ideas that belong together in one paragraph",
      "check my spelling with a word list",
      "start my sentences in new ways",
    ],
    expected: [
      "use speech marks each time someone talks in my story",
      "start some sentences by telling when or where, with a comma after",
      "read my work aloud and change what sounds wrong",
    ],
    greaterDepth: [
      "write a short sentence when I want a surprise",
      "choose each word to fit the mood of my story",
      "show how someone feels by what is said and done",
    ],
  },
  "5-6": {
    below: [
      "plan my writing in steps before I begin",
      "check that each sentence makes sense",
      "use a list of words that I often get wrong",
    ],
    workingTowards: [
      "link my paragraphs so that one leads to the next",
      "use commas to make my meaning clear",
      "stay in the past or the present all through a piece",
    ],
    expected: [
      "use speech to move my story on",
      "pick formal or chatty words to suit my reader",
      "use brackets, dashes or commas to add extra facts",
    ],
    greaterDepth: [
      "use colons to link two ideas",
      "work on each sentence to make it as strong as I can",
      "try out a style from a writer I like",
    ],
  },
});
