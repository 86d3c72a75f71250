import { pointState, type Term, terms } from "../calendar/assessmentPoint";
import type { Finding } from "../findings/finding";
import { entryOf } from "../school/classRow";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { isHere, joinedAfter } from "./support/stay";

/**
 * A blank for an assessment point that has closed, of a child who is on roll and was by its
 * closing. Blanks of an open point are not reported cell by cell: they are work in hand.
 */
export function markMissing(school: School): Finding[] {
  const { today, settings } = school;
  const closed = terms.filter((term) => pointState(settings.points[term], today) === "closed");
  const kept = new Set(
    (school.closedMarks ?? [])
      .filter(({ year }) => year === settings.academicYear)
      .map(({ upn, term }) => `${upn}|${term}`),
  );
  return pupilSubjects(school).flatMap(({ row, pupilRow: { pupil }, subject }) => {
    if (!isHere(pupil, today)) return [];
    const due = (term: Term) => !joinedAfter(pupil, settings.points[term].closes);
    return closed.filter(due).flatMap((term) => {
      const entry = entryOf(row, subject, term);
      if (!entry || !isEmpty(entry.cell)) return [];
      return findingAt(entry.cell, {
        rule: "markMissing",
        severity: "reminder",
        expected: "a mark",
        found: "nothing",
        message: `The ${entryInWords(entry)} is blank and the point has closed. Please ${
          kept.has(`${row.upn}|${term}`)
            ? "ask in the sidebar, under A child, to have it added"
            : "add it"
        }, or A if the child was absent.`,
      });
    });
  });
}
