import type { Entry } from "../../school/classRow";
import { subjectNames } from "../../subject";

/** The kinds of entry in words, without their subject: `autumn mark`. */
export const entryKindNames: Readonly<Record<Entry["kind"], string>> = {
  start: "starting point",
  lastYear: "mark at the end of last year",
  autumn: "autumn mark",
  spring: "spring mark",
  summer: "summer mark",
  forecastYearEnd: "year-end forecast",
  forecastKeyStageEnd: "key-stage forecast",
};

/** An entry in words: `autumn mark in reading`. */
export function entryInWords(entry: Pick<Entry, "kind" | "subject">): string {
  return `${entryKindNames[entry.kind]} in ${subjectNames[entry.subject].toLowerCase()}`;
}
