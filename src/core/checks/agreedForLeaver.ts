import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { agreedThisYear } from "./support/agreedThisYear";
import { findingAt } from "./support/findingAt";
import { leftBefore } from "./support/stay";

/** A target agreed for this year whose child has left. */
export function agreedForLeaver(school: School): Finding[] {
  return agreedThisYear(school).flatMap(({ row, pupilRow: { pupil } }) => {
    if (pupil.left === undefined || !leftBefore(pupil, school.today)) return [];
    const left = dayInFigures(pupil.left);
    return findingAt(row.cells.agreed, {
      rule: "agreedForLeaver",
      severity: "query",
      expected: "a target of a child on roll",
      found: `a target of a child who left on ${left}`,
      message: `The Pupils tab says that this child left on ${left}, so the target is not counted. If the child is still here, please correct the date there.`,
    });
  });
}
