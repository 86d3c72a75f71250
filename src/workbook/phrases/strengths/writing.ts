import type { Phrase } from "../phrase";
import { phrasesOf } from "../phraseTable";

/** What children do well in writing. */
export const writingStrengths: readonly Phrase[] = phrasesOf("Strength", "Writing", {
  R: {
    below: [
      "{child} enjoys making marks and can say what each mark means.",
      "{child} likes to draw and tells us all about each picture.",
      "{child} makes big, bold shapes with paint and chalk.",
    ],
    workingTowards: [
      "{child} can write a first name with most letters in place.",
      "{child} writes down the first sound of a word.",
      "{child} says a sentence aloud before writing it.",
    ],
    expected: [
      "{child} writes short sentences that other people can read.",
      "{child} forms most letters in the right way.",
      "{child} spells simple words by listening for each sound.",
    ],
    greaterDepth: [
      "{child} writes two or three sentences that follow on.",
      "{child} puts capital letters and full stops in the right place.",
      "{child} chooses good words to make a story more fun.",
    ],
  },
  "1-2": {
    below: [
      "{child} has good ideas and can tell us a sentence to write down.",
      "{child} tries hard to write the sounds in each word.",
      "{child} is proud of neat letters and takes care over each one.",
    ],
    workingTowards: [
      "{child} writes sentences that make sense, with some help.",
      "{child} leaves clear spaces between words.",
      "{child} uses what we know about sounds to help with spelling.",
    ],
    expected: [
      "{child} writes about real events in clear sentences.",
      "{child} starts most sentences with a capital letter and ends with a full stop.",
      "{child} joins ideas with words such as ‘and’, ‘but’ and ‘because’.",
    ],
    greaterDepth: [
      "{child} picks words to suit the person who will read the work.",
      "{child} reads work through and makes it better.",
      "{child} uses ideas from books to make stories come alive.",
    ],
  },
  "3-4": {
    below: [
      "{child} plans what to write by talking or drawing first.",
      "{child} can write a clear sentence about a picture or an event.",
      "{child} has a go at spelling new words and is not afraid to be wrong.",
    ],
    workingTowards: [
      "{child} has lots of ideas and gets each one down on paper.",
      "{child} uses full stops and capital letters in much of the work.",
      "{child} checks spellings with a word list.",
    ],
    expected: [
      "{child} starts a new paragraph when the idea changes.",
      "{child} uses speech marks to show what people say.",
      "{child} picks strong words to paint a picture for the reader.",
    ],
    greaterDepth: [
      "{child} changes the style of writing to suit the reader.",
      "{child} varies how sentences start, which keeps us reading on.",
      "{child} looks again at each piece with care and can say why a change works.",
    ],
  },
  "5-6": {
    below: [
      "{child} writes short pieces that a reader can follow.",
      "{child} uses a plan well to get ideas in order.",
      "{child} listens to advice and uses it to make writing better.",
    ],
    workingTowards: [
      "{child} uses paragraphs to set out ideas.",
      "{child} thinks about the reader and picks some lively words.",
      "{child} spells most common words well.",
    ],
    expected: [
      "{child} writes well for many reasons, from stories to letters.",
      "{child} uses speech to show what people in a story are like.",
      "{child} uses commas, brackets and other marks to make meaning clear.",
    ],
    greaterDepth: [
      "{child} moves with ease between formal and chatty styles.",
      "{child} mixes long and short sentences to hold the reader.",
      "{child} writes with a strong voice and borrows ideas from great books.",
    ],
  },
});
