import { type AcademicYear, academicYearName } from "../../calendar/academicYear";
import { type KeyStage2Paper, keyStage2Tables } from "./keyStage2Tables";

/** The most marks of each paper (STA test frameworks, 2016 on). */
export const keyStage2Marks: Readonly<Record<KeyStage2Paper, number>> = {
  reading: 50,
  mathematics: 110,
  grammar: 70,
};

/** How papers are written. */
export const keyStage2PaperNames: Readonly<Record<KeyStage2Paper, string>> = {
  reading: "reading",
  mathematics: "mathematics",
  grammar: "grammar, punctuation and spelling",
};

/** Fewer marks give no scaled score: the result is `N` (STA). */
const fewestMarks = 3;

/** What a published table says of a number of marks. */
export type ScaledScore =
  /** A score from 80 to 120, or `N` for too few marks. */
  | { readonly state: "known"; readonly code: string; readonly source: string }
  /** Not a whole number of marks from none to full marks. */
  | { readonly state: "notMarks" }
  /** No whole table of the year and paper is here. */
  | { readonly state: "noTable" };

/** The scaled score of a paper of the Key Stage 2 tests taken in a year, by the year's own table. */
export function keyStage2ScaledScore(
  year: AcademicYear,
  paper: KeyStage2Paper,
  marks: number,
): ScaledScore {
  if (!Number.isInteger(marks) || marks < 0 || marks > keyStage2Marks[paper]) {
    return { state: "notMarks" };
  }
  const table = keyStage2Tables.find((each) => each.year === year && each.paper === paper);
  if (!table) return { state: "noTable" };
  const source = `STA's table for ${keyStage2PaperNames[paper]}, ${academicYearName(year)}`;
  const code = marks < fewestMarks ? "N" : table.scores.split(" ")[marks - fewestMarks];
  return code === undefined ? { state: "noTable" } : { state: "known", code, source };
}
