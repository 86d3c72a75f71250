import { ageInMonths } from "../calendar/days";
import type { Finding } from "../findings/finding";
import { entryOf } from "../school/classRow";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { isHere } from "./support/stay";

/** Months after joining by which a starting point is known: half a term, and a little over. */
const halfTerm = 2;

/**
 * A blank starting point of a child who has been here for two months, or longer than recorded. A
 * new child is assessed within the first half term (target-setting policy, 4.1).
 */
export function startMissing(school: School): Finding[] {
  const { today } = school;
  return pupilSubjects(school).flatMap(({ row, pupilRow: { pupil }, subject }) => {
    if (!isHere(pupil, today)) return [];
    if (pupil.joined !== undefined && ageInMonths(pupil.joined, today) < halfTerm) return [];
    const entry = entryOf(row, subject, "start");
    if (!entry || !isEmpty(entry.cell)) return [];
    return findingAt(entry.cell, {
      rule: "startMissing",
      severity: "reminder",
      expected: "a starting point",
      found: "nothing",
      message: `The ${entryInWords(entry)} is blank. Please add it, since targets take each child's starting point into account.`,
    });
  });
}
