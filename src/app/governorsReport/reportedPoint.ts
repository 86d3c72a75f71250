import { pointState, type Term, terms } from "../../core/calendar/assessmentPoint";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { measuredMark } from "../../core/cohort/measuredMark";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";

/** The assessment points of the year that a report tells of. */
export interface ReportedPoints {
  /** Those that have begun and in which anybody has a mark, in order. */
  readonly all: readonly Term[];
  /** The latest in which most children have their marks: the one that is reported. */
  readonly latest?: Term;
}

/**
 * Which points of the year to report. A point that has only just opened is not the latest yet: until
 * half of all marks are in, the one before it stands.
 */
export function reportedPoints(
  children: readonly CohortChild[],
  { settings, today }: Pick<School, "settings" | "today">,
): ReportedPoints {
  const marksIn = (term: Term) =>
    children.reduce(
      (sum, child) =>
        sum +
        subjects.filter((subject) => measuredMark(child, subject, term).state !== "leftOut").length,
      0,
    );
  const all = terms.filter(
    (term) => pointState(settings.points[term], today) !== "notBegun" && marksIn(term) > 0,
  );
  const half = (children.length * subjects.length) / 2;
  const latest = [...all].reverse().find((term) => marksIn(term) >= half) ?? all[all.length - 1];
  return { all, ...(latest === undefined ? {} : { latest }) };
}
