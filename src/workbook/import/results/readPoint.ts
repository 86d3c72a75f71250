import { type AcademicYear, readAcademicYear } from "../../../core/calendar/academicYear";
import { type AssessmentPoint, type Term, terms } from "../../../core/calendar/assessmentPoint";
import type { IsoDate } from "../../../core/cell";

/** A term by its name or first three letters: `Autumn`, `Aut 1`, `Summer term`; nothing otherwise. */
export function readTerm(text: string): Term | undefined {
  const [, short] = /^(aut|spr|sum)/.exec(text.trim().toLowerCase()) ?? [];
  return terms.find((term) => short !== undefined && term.startsWith(short));
}

/**
 * The assessment point that a term and a year of a file mean. The year is an academic year
 * (`2025/26`), or a calendar year that stands with the term: `Spring 2026` is of 2025/26. A year
 * alone beside a term is read as the academic year's own name begins. Nothing where either is missing.
 */
export function readPoint(term: string, year: string): Partial<AssessmentPoint> {
  const found = readTerm(term) ?? readTerm(year);
  const academic = readAcademicYear(year) ?? yearBeside(term, found) ?? yearBeside(year, found);
  return {
    ...(found === undefined ? {} : { term: found }),
    ...(academic === undefined ? {} : { year: academic }),
  };
}

/** The academic year in `Spring 2026` or `Autumn 2025/26`. */
function yearBeside(text: string, term: Term | undefined): AcademicYear | undefined {
  const [, written = ""] = /(20\d\d(?:\s*[/-]\s*(?:20)?\d\d)?)\s*$/.exec(text) ?? [];
  const year = readAcademicYear(written);
  if (year === undefined || term === undefined || !/[a-z]/i.test(text)) return undefined;
  return /[/-]/.test(written) || term === "autumn" ? year : year - 1;
}

/** The term in which a day lies, by the calendar: spring from January, summer from mid-April. */
export function termOfDay(day: IsoDate): Term {
  const monthAndDay = day.slice(5);
  if (monthAndDay >= "09-01") return "autumn";
  return monthAndDay < "04-16" ? "spring" : "summer";
}
