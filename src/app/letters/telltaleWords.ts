import type { Subject } from "../../core/subject";

/** Words, with how surely they tell of their subject: from 3 for words of that subject alone to 1. */
type Telltale = readonly (readonly [number, RegExp])[];

const writing: Telltale = [
  [
    3,
    /\b(spell\w*|full stops?|capital letters?|commas?|speech marks?|punctuat\w*|handwriting|pencil|finger spaces?|apostrophes?|adjectives?|conjunctions?|hyphens?|colons?|question marks?|tenses?|passive|flashbacks?)\b/gi,
  ],
  [
    3,
    /\b(the past or the present|spaces? between|join (my|two) (letters|ideas)|my (reader|draft|work aloud)|to the end of a word|silent letters|formal\w*|use speech|make it (mine|my own)|marks i make)\b/gi,
  ],
  [3, /‘(an|and|but|because|might|when|it)’|\badd (words|more|‘)/gi],
  [
    2,
    /\b(writ(e|es|ing|ten)|describ\w*|readers?|words (that )?i often get wrong|(my|each) sentences?|mood|words and phrases)\b/gi,
  ],
  [1, /\b(sentences?|paragraphs?|letters?|link|draw|what (someone|a person) is like)\b/gi],
];

const mathematics: Telltale = [
  [
    3,
    /\b(maths|mathematics|number sentences?|numbers?|times tables?|tables|subtract\w*|multipl\w*|divi\w*|fractions?|decimals?|percentages?|per cent|place value|sums?(?! up)|calculat\w*|measur\w*|money|clock|bonds|problems?|ratios?|angles?|area|bar models?|graphs?|share (ten )?things)\b/gi,
  ],
  [
    3,
    /\b(doubles?|half|halves|quarters?|tell the time|rules?|patterns?|how (much|many)|pairs that make|has more|find all the ways|ways to make)\b|\d \+ \d/gi,
  ],
  [2, /\b(tak\w* away|count(s|ed|ing)?|digits?|shapes|add(s|ing)? (and|up|two|three))\b/gi],
  [1, /\b(add(s|ed|ing|ition)?|answers?|methods?|\d+)\b/gi],
];

const reading: Telltale = [
  [
    3,
    /\b(phonics|blend\w*|authors?|writers?|librar\w*|poems?|dictionary|ways to spell|sounds? (made|for))\b/gi,
  ],
  [
    2,
    /\b(read(s|ing)?|books?|texts?|sounds?|characters?|chapters?|clues?|quotes?|tales?|myths?|sum(s|med|ming)? up|find the sentence|words? means?|new words?|what might happen|what comes next|main ideas?|was about|not make sense)\b|\bexplain\b.*\bwords\b/gi,
  ],
  [1, /\b(story|stories|pages?)\b/gi],
];

/** The words that tell of each subject. A word weighs as often as it stands. */
export const telltaleWords: readonly (readonly [Subject, Telltale])[] = [
  ["writing", writing],
  ["mathematics", mathematics],
  ["reading", reading],
];
