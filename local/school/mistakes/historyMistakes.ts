import type { DraftRow } from "../tabDraft";
import { inTab, typedTwice } from "./entryMistake";
import { error, type Mistake, query } from "./planter";

/** A mark of last year on a scale, in a term. */
function of(scale: string, term: string): (row: DraftRow) => boolean {
  return (row) => row.scale === scale && row.term === term && row.year === "2025/26";
}

/** Mistakes in the marks of earlier years. */
export const historyMistakes: readonly Mistake[] = [
  inTab("history", {
    key: "grade",
    value: "EXS",
    said: error("code of another scale", "The row says Steps, and EXS is no step."),
    wants: of("Steps", "Autumn"),
    also: ["scale"],
  }),
  inTab("history", {
    key: "year",
    value: "2027/28",
    said: error("year to come", "A mark of an earlier year cannot be of next year."),
    wants: of("Teacher assessment", "Autumn"),
  }),
  inTab("history", {
    key: "yearGroup",
    value: "Reception",
    said: query("year group against the year", "The child was not in Reception in that year."),
    // From Year 1 it would be one year out, as it is for a child taught out of year.
    wants: (row) => of("Teacher assessment", "Spring")(row) && row.yearGroup === "Year 5",
    also: ["year"],
  }),
  inTab("history", {
    key: "term",
    value: "Christmas",
    said: error("unknown term", "The terms are autumn, spring and summer."),
    wants: of("Teacher assessment", "Spring"),
  }),
  inTab("history", {
    key: "grade",
    value: 125,
    said: error("score out of range", "Scaled scores go from 80 to 120."),
    wants: of("Key Stage 2 scaled score", "Summer"),
  }),
  typedTwice(
    "history",
    of("Teacher assessment", "Spring"),
    ({ grade }) => ({ grade: grade === "EXS" ? "WTS" : "EXS" }),
    "grade",
    error("same mark twice", "There is another mark for this child, subject and term."),
  ),
];
