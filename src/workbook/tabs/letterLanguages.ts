import { longText, type TabLayout } from "../layout/column";

/** The rows in which a school writes who reviewed a language's phrases, and when. */
export const reviewRows = { by: "Reviewed by", on: "Reviewed on" } as const;

/**
 * The fixed phrases of letters in the languages of the school's families: a row a phrase, and a
 * column of the school's own for each language. The add-on gives the English and no translation.
 */
export const letterLanguagesTab: TabLayout = {
  name: "Letter languages",
  required: ["english", "place"],
  wraps: true,
  frozenColumns: 2,
  columns: [
    {
      key: "place",
      header: "Place in the letter",
      content: longText,
      note: "Where the phrase stands. Rows of your own may have this blank: any sentence of a letter, such as a next step, is translated where it has a row here.",
      width: 180,
    },
    {
      key: "english",
      header: "English",
      content: longText,
      note: "Add a column for each language to the right, headed as in Home language on Pupils, such as Polish. Have every phrase written by somebody who reads both languages well, keep the words in braces as they are, and fill in Reviewed by and Reviewed on. Until all is filled in, letters are in English. No machine translation.",
      width: 380,
    },
  ],
};
