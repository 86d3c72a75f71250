import { readTerm } from "../../results/readPoint";
import { headerWords, wordKey } from "../trackingSheet/headerWords";
import { readPointWords, termsOfSheet } from "../trackingSheet/readPointWords";

/**
 * Whether any text of a Term column names what tables of results do not: Baseline, a forecast, a
 * half term, the end of a year group.
 */
export function saysMoreThanTerms(texts: readonly string[]): boolean {
  const different = [...new Set(texts)].filter((text) => text.trim() !== "");
  const ofSheet = termsOfSheet(different.map(wordKey));
  return different.some((text) => {
    const point = readPointWords(headerWords(wordKey(text)) ?? [], ofSheet);
    if (point?.kind !== "term") return point !== undefined;
    const { half, yearGroup } = point;
    return half !== undefined || yearGroup !== undefined || readTerm(text) === undefined;
  });
}
