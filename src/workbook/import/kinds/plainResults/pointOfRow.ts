import { academicYearName, academicYearOf } from "../../../../core/calendar/academicYear";
import {
  type AssessmentPoint,
  currentTerm,
  hasBegun,
  pointState,
  type Term,
  termNames,
  terms,
} from "../../../../core/calendar/assessmentPoint";
import type { IsoDate } from "../../../../core/cell";
import type { Pupil } from "../../../../core/pupils/pupil";
import type { School } from "../../../../core/school/school";
import type { FileRow, ImportQuestion } from "../../importKind";
import type { DayColumn } from "../../results/dayColumn";
import { quoted } from "../../results/plannedResult";
import { readPoint, termOfDay } from "../../results/readPoint";
import { whyNotThen } from "../../results/whyNotThen";

/** The assessment point that a row's mark belongs to, or why none. */
export type PointOfRow =
  | ({ readonly state: "known" } & AssessmentPoint)
  | { readonly state: "refuse" | "ask"; readonly reason: string };

const questionId = "point";

/** Finds the point by the row's term and year, else by its date; one that has neither is asked for. */
export function pointOfRow(
  row: FileRow,
  pupil: Pupil | undefined,
  days: DayColumn,
  school: School,
  answers: Readonly<Record<string, string>>,
): PointOfRow {
  const wrong = whyNoDay(row, pupil, days, school);
  if (wrong) return wrong;
  const said = pointSaid(row);
  const year = row.text("year");
  if (year !== "" && said.year === undefined) {
    return refuse(`${quoted(year)} is no academic year such as 2025/26. Correct it in the file.`);
  }
  const point = { ...otherwise(row, said, days, school, answers), ...said };
  const { academicYear } = school.settings;
  if (point.term === undefined) {
    return { state: "ask", reason: "Of which assessment point is it?" };
  }
  const known = { term: point.term, year: point.year ?? academicYear };
  return stillToCome(known, school) ?? { state: "known", ...known };
}

/** What tells the point where the row does not name its term: its date, or a person. */
function otherwise(
  row: FileRow,
  said: Partial<AssessmentPoint>,
  days: DayColumn,
  school: School,
  answers: Readonly<Record<string, string>>,
): Partial<AssessmentPoint> {
  const day = days.dayOf(row.text("date"));
  if (day !== undefined) return pointOfDay(day, school);
  return said.term === undefined ? (chosenPoint(answers[questionId], school) ?? {}) : {};
}

function whyNoDay(
  row: FileRow,
  pupil: Pupil | undefined,
  days: DayColumn,
  { today }: School,
): PointOfRow | undefined {
  const written = row.text("date");
  if (days.waits(written)) {
    return { state: "ask", reason: "The date could be read day first or month first." };
  }
  const day = days.dayOf(written);
  if (written !== "" && day === undefined) {
    return refuse(`${quoted(written)} is no date. Correct it in the file, or leave it blank.`);
  }
  const wrong = day && whyNotThen(day, pupil, today);
  return wrong ? refuse(wrong) : undefined;
}

/** A column ‘Year’ may hold the academic year as well as the year group. */
function pointSaid(row: FileRow): Partial<AssessmentPoint> {
  return readPoint(row.text("term"), row.text("year") || row.text("yearGroup"));
}

/** Asks for the point of rows that name none; nothing where all do. */
export function pointQuestions(
  rows: readonly FileRow[],
  school: School,
): readonly ImportQuestion[] {
  const without = rows.filter(
    (row) => row.text("date") === "" && pointSaid(row).term === undefined,
  );
  if (without.length === 0) return [];
  return [
    {
      id: questionId,
      question: `${without.length === 1 ? "1 row gives" : `${without.length} rows give`} neither a date nor a term. Of which assessment point are the marks?`,
      choices: recentPoints(school).map((point) => ({
        key: keyOf(point),
        label: `${termNames[point.term]} ${academicYearName(point.year)}`,
      })),
    },
  ];
}

/** The points of this year that have begun, and those of last year; the latest first. */
function recentPoints({ settings, today }: School): AssessmentPoint[] {
  const begun = terms.filter((term) => hasBegun(settings.points[term], today));
  const ofYear = (year: number, all: readonly Term[]) => all.map((term) => ({ year, term }));
  const { academicYear } = settings;
  return [...ofYear(academicYear - 1, terms), ...ofYear(academicYear, begun)].reverse();
}

function chosenPoint(answer: string | undefined, school: School): AssessmentPoint | undefined {
  return recentPoints(school).find((point) => keyOf(point) === answer);
}

function keyOf({ year, term }: AssessmentPoint): string {
  return `${term}${year}`;
}

/** This year a day belongs to the latest point that had begun; before, to its term. */
function pointOfDay(day: IsoDate, { settings }: School): AssessmentPoint {
  const year = academicYearOf(day);
  if (year !== settings.academicYear) return { year, term: termOfDay(day) };
  return { year, term: currentTerm(settings.points, day) ?? "autumn" };
}

function stillToCome(
  { year, term }: AssessmentPoint,
  { settings, today }: School,
): PointOfRow | undefined {
  const early =
    year === settings.academicYear && pointState(settings.points[term], today) === "notBegun";
  if (year <= settings.academicYear && !early) return undefined;
  return refuse(
    `${termNames[term]} ${academicYearName(year)} is still to come. Correct the term or year in the file.`,
  );
}

function refuse(reason: string): PointOfRow {
  return { state: "refuse", reason };
}
