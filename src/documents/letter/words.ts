/** A text of a letter that is also said in the family's language, which stands first. */
export interface HomeWords {
  readonly home: string;
  readonly rightToLeft: boolean;
  readonly english: string;
}

/** A text of a letter: in English, or in the family's language with English below. */
export type Words = string | HomeWords;

/** One language's part of a text. */
export interface WordsLine {
  readonly text: string;
  readonly rightToLeft: boolean;
  /** The English below another language, which may be set a little fainter. */
  readonly beside: boolean;
}

/** The parts of a text, one below the other. */
export function linesOf(words: Words): readonly WordsLine[] {
  if (typeof words === "string") return [{ text: words, rightToLeft: false, beside: false }];
  return [
    { text: words.home, rightToLeft: words.rightToLeft, beside: false },
    { text: words.english, rightToLeft: false, beside: true },
  ];
}

/** Whether any of the texts runs from right to left: the columns that hold it then do too. */
export function anyRightToLeft(texts: readonly Words[]): boolean {
  return texts.some((words) => typeof words !== "string" && words.rightToLeft);
}

/** The text on one line, for lists of blocks without layout. */
export function plainText(words: Words): string {
  return linesOf(words)
    .map(({ text }) => text)
    .join(" · ");
}

/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their forms. */
const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;

/** Whether most letters of a text are of a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(rightToLeftLetters)?.length ?? 0) * 2 > letters;
}
