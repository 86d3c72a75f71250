import { academicYearOf } from "../../core/calendar/academicYear";
import { terms } from "../../core/calendar/assessmentPoint";
import { readDay } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";
import type { School } from "../../core/school/school";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { CohortView } from "../api";
import { lettersMade } from "./parentsOfChild";

/**
 * How many of some children's parents were told this academic year, each child counted once: by a
 * letter that was made, in person or otherwise as the Parents tab says; and how many said something.
 */
export function parentsTold(
  children: readonly CohortChild[],
  school: School,
  letters: KnownTab | undefined,
): CohortView["parents"] {
  const made = lettersMade(school, letters);
  const told = new Set<string>();
  const commented = new Set<string>();
  for (const { upn, cells } of school.parents ?? []) {
    const day = readDay(cellText(cells.date.typed));
    if (day === undefined || academicYearOf(day) !== school.settings.academicYear) continue;
    if (cellText(cells.told.typed) !== "") told.add(upn);
    if (cellText(cells.comment.typed) !== "") commented.add(upn);
  }
  const upns = children.map(({ pupil }) => pupil.pupil.upn);
  const outOf = (has: (upn: string) => boolean) => ({
    reached: upns.filter(has).length,
    n: upns.length,
  });
  return {
    letters: outOf((upn) => terms.some((term) => made(upn, term) !== undefined)),
    inPerson: outOf((upn) => told.has(upn)),
    comments: outOf((upn) => commented.has(upn)),
  };
}
