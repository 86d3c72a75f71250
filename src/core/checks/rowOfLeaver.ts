import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";
import { leftBefore } from "./support/stay";

/** A row of a class tab whose child has left. */
export function rowOfLeaver(school: School): Finding[] {
  const known = knownPupils(school);
  return school.classRows.flatMap(({ cells: { upn: cell }, upn }) => {
    const pupil = known.get(upn)?.pupil;
    if (pupil?.left === undefined || !leftBefore(pupil, school.today)) return [];
    const left = dayInFigures(pupil.left);
    return findingAt(cell, {
      rule: "rowOfLeaver",
      severity: "query",
      expected: "a child on roll",
      found: `a child who left on ${left}`,
      message: `The Pupils tab says that this child left on ${left}. The row may stay until the year is rolled over; if the date is wrong, please correct it on Pupils.`,
    });
  });
}
