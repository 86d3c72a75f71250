import { pointState } from "../calendar/assessmentPoint";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { listInWords } from "./support/inWords";
import { knownPupils } from "./support/knownPupils";
import { isHere } from "./support/stay";

/**
 * A profile with goals still blank, of a child on roll: this year's once the summer point has
 * closed, and one of an earlier year that was filled in part. An earlier row with no goal at all is
 * that of a child whose profile another school has. The first blank goal is the place; the sentence
 * names them all.
 */
export function profileIncomplete(school: School): Finding[] {
  const { today, settings } = school;
  const isClosed = pointState(settings.points.summer, today) === "closed";
  const known = knownPupils(school);
  return school.earlyYears.flatMap(({ upn, year, goals }) => {
    const pupil = known.get(upn)?.pupil;
    if (year === undefined || !pupil || !isHere(pupil, today)) return [];
    const blank = goals.filter(({ cell }) => isEmpty(cell));
    const isPartFilled = blank.length < goals.length;
    const isEarlier = year < settings.academicYear && isPartFilled;
    if (!isEarlier && !(year === settings.academicYear && isClosed)) return [];
    const [first] = blank;
    if (!first) return [];
    const names =
      blank.length === goals.length ? "all the goals" : listInWords(blank.map((each) => each.goal));
    return findingAt(first.cell, {
      rule: "profileIncomplete",
      severity: "reminder",
      expected: "1, 2 or A for each goal",
      found: `${blank.length} of ${goals.length} blank`,
      message: `This profile is not complete: ${names} ${blank.length === 1 ? "is" : "are"} blank. Please add 1 or 2, or A throughout for a child who is exempt.`,
    });
  });
}
