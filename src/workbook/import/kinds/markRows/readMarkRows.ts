import { type AcademicYear, readAcademicYear } from "../../../../core/calendar/academicYear";
import type { FileRow } from "../../importKind";
import { quoted } from "../../results/plannedResult";
import { readSubject } from "../../results/readSubject";
import { readFileYearGroup } from "../../values/readFileYearGroup";
import { headerWords, wordKey } from "../trackingSheet/headerWords";
import { latestHalfTerms } from "../trackingSheet/latestHalfTerms";
import { readPointWords, type TermsOfSheet, termsOfSheet } from "../trackingSheet/readPointWords";
import type { LeftOutEntry, SheetMark, SheetRead } from "../trackingSheet/sheetMark";
import { columnLabel, type SheetPoint } from "../trackingSheet/sheetPoint";

/** Reads a sheet with a row for each mark: its subject, its term or what else it is for, and its year. */
export function readMarkRows(rows: readonly FileRow[], thisYear: AcademicYear): SheetRead {
  const ofSheet = termsOfSheet(rows.map((row) => wordKey(row.text("term"))));
  const read = rows
    .filter((row) => row.text("mark") !== "")
    .map((row) => readMarkRow(row, ofSheet, thisYear));
  const { counts, earlier } = latestHalfTerms(read.filter(isMark));
  const earlierHalves = earlier.map(({ row, column }) =>
    leave(row, column, "passOver", "One mark a term is kept, and a later one of this term stands."),
  );
  return {
    marks: counts,
    leftOut: [...read.filter((each): each is LeftOutEntry => !isMark(each)), ...earlierHalves],
    questions: [],
    notes: [],
  };
}

function readMarkRow(
  row: FileRow,
  ofSheet: TermsOfSheet,
  thisYear: AcademicYear,
): SheetMark | LeftOutEntry {
  const [subjectText, term] = [row.text("subject"), row.text("term")];
  const subject = readSubject(subjectText);
  if (!subject) {
    return subjectText === ""
      ? leave(row, term, "refuse", "The row names no subject.")
      : leave(row, term, "passOver", `${quoted(subjectText)} is not reading, writing or maths.`);
  }
  const point = pointOf(row, ofSheet, thisYear);
  if (typeof point === "string") return leave(row, subjectText, "refuse", point);
  const column = columnLabel(subject, point);
  if (point.kind === "target") {
    return leave(row, column, "passOver", "Targets are agreed by people, in the Targets tab.");
  }
  return { row, subject, point, text: row.text("mark"), column };
}

/** The point of a row, or why there is none. */
function pointOf(row: FileRow, ofSheet: TermsOfSheet, thisYear: AcademicYear): SheetPoint | string {
  const [term, written] = [row.text("term"), row.text("year")];
  const year = readAcademicYear(written || row.text("yearGroup"));
  if (written !== "" && year === undefined) {
    return `${quoted(written)} is no academic year such as 2025/26. Correct it in the sheet.`;
  }
  const point = readPointWords(headerWords(wordKey(term)) ?? [], ofSheet);
  if (!point) {
    return term === ""
      ? "The row names no term."
      : `${quoted(term)} is no term, and none of Baseline, End of last year, Forecast and KS1.`;
  }
  if (point.kind !== "term") {
    const then =
      year !== undefined && year !== thisYear && /start|lastYear|forecast/.test(point.kind);
    return then ? `${quoted(term)} of an earlier year has no place in the workbook.` : point;
  }
  if (year !== undefined) return { ...point, year: point.year ?? year };
  const yearGroup = readFileYearGroup(row.text("yearGroup"));
  return point.year === undefined && yearGroup !== undefined ? { yearGroup, ...point } : point;
}

function leave(
  row: FileRow,
  column: string,
  outcome: LeftOutEntry["outcome"],
  reason: string,
): LeftOutEntry {
  return { row, column, outcome, reason };
}

function isMark(each: SheetMark | LeftOutEntry): each is SheetMark {
  return "point" in each;
}
