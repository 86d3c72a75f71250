import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { textsForParents } from "../school/classRow";
import type { School } from "../school/school";
import { privateWords } from "./data/privateWords";
import { findingAt } from "./support/findingAt";

const pattern = new RegExp(
  `\\b(${privateWords.map((word) => word.replace(/[ -]/g, "[\\s-]+")).join("|")})\\b`,
  "i",
);

/**
 * A word about safeguarding, health, provision or family in a text that letters may show. Only the first such word of a cell is reported.
 */
export function privateWordInText(school: School): Finding[] {
  return school.classRows.flatMap(({ cells }) =>
    textsForParents.flatMap((key) => {
      const cell = cells[key];
      const word = pattern.exec(cellText(cell.typed))?.[1]?.toLowerCase().replace(/\s+/g, " ");
      if (word === undefined) return [];
      return findingAt(cell, {
        rule: "privateWordInText",
        severity: "query",
        expected: "nothing about health, safeguarding or family",
        found: word,
        message: `The text has ‘${word}’ in it, and letters may show this text. Please keep such notes in the school's own secure records, or ignore this if the word is harmless here.`,
      });
    }),
  );
}
