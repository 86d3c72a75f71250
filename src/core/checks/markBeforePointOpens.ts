import { pointState, terms } from "../calendar/assessmentPoint";
import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import { type ClassRow, type Entry, entryOf } from "../school/classRow";
import type { School } from "../school/school";
import { subjects } from "../subject";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";

/**
 * A grade for a term whose assessment point has not opened yet: often typed one column astray.
 * Where the school really began early, it is the date in Settings that is wrong.
 */
export function markBeforePointOpens(school: School): Finding[] {
  const { today, settings } = school;
  const ahead = terms.filter((term) => pointState(settings.points[term], today) === "notBegun");
  return ahead.flatMap((term) => {
    const opens = dayInFigures(settings.points[term].opens);
    return school.classRows
      .flatMap((row) => gradesOf(row, term))
      .flatMap(({ cell, kind, subject }) =>
        findingAt(cell, {
          rule: "markBeforePointOpens",
          severity: "error",
          expected: `nothing before ${opens}`,
          found: "a mark",
          message: `The ${entryInWords({ kind, subject })} is already filled in, and that point opens on ${opens}. Please see that it is in the right column, or correct the date in Settings.`,
        }),
      );
  });
}

function gradesOf(row: ClassRow, term: Entry["kind"]): Entry[] {
  return subjects.flatMap((subject) => {
    const entry = entryOf(row, subject, term);
    return entry?.mark.state === "scored" ? [entry] : [];
  });
}
