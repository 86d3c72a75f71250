import type { Subject } from "../../core/subject";

/** Words that tell of a subject. Writing goes first: "read my writing aloud" is about writing. */
const tellTale: readonly (readonly [Subject, RegExp])[] = [
  [
    "writing",
    /\b(writ\w*|spell\w*|sentences?|full stops?|capital letters?|commas?|speech marks?|paragraphs?|punctuat\w*|handwriting|pencil|finger spaces?|apostrophes?|adjectives?|conjunctions?)\b/i,
  ],
  [
    "mathematics",
    /\b(maths|mathematics|numbers?|times tables?|tables|add\w*|subtract\w*|tak\w* away|multipl\w*|divi\w*|fractions?|decimals?|percentages?|count\w*|shapes?|place value|sums?|calculat\w*|measur\w*|money|clock|bonds)\b/i,
  ],
  [
    "reading",
    /\b(read\w*|books?|story|stories|text|sounds?|phonics|blend\w*|characters?|authors?|librar\w*)\b/i,
  ],
];

/** The subject that a teacher's line is most likely about; nothing where no word tells. */
export function subjectOfText(text: string): Subject | undefined {
  return tellTale.find(([, words]) => words.test(text))?.[0];
}
