import {
  type AssessmentPoint,
  firstTerm,
  pointState,
  type Term,
  termNames,
} from "../../core/calendar/assessmentPoint";
import { dayInWords } from "../../core/calendar/days";
import type { School } from "../../core/school/school";

/** An assessment point with the calendar year in which it lies: `Autumn 2026`. */
export function pointName({ year, term }: AssessmentPoint): string {
  return `${termNames[term]} ${term === "autumn" ? year : year + 1}`;
}

/** Where the school stands in its year of assessment: `Autumn 2026, open until 11 December 2026`. */
export function pointInWords(
  { settings, today }: Pick<School, "settings" | "today">,
  term: Term | undefined,
): string {
  if (term === undefined) {
    const first = firstTerm(settings.points);
    return `none has begun yet; the ${termNames[first].toLowerCase()} point opens on ${dayInWords(settings.points[first].opens)}`;
  }
  const dates = settings.points[term];
  const name = pointName({ year: settings.academicYear, term });
  return pointState(dates, today) === "open"
    ? `${name}, open until ${dayInWords(dates.closes)}`
    : `${name}, closed on ${dayInWords(dates.closes)}`;
}
