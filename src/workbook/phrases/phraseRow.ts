import { asText, type SheetValue } from "../sheetValue";
import type { Phrase } from "./phrase";

/** A phrase as a row of the Phrases tab, by the keys of its columns. Sheets would take `1-2` for a day. */
export function phraseRow(phrase: Phrase): Readonly<Record<string, SheetValue>> {
  const { use, subject, years, when, text } = phrase;
  return { use, subject, years: asText(years), when, text };
}
