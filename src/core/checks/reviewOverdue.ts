import { dayInFigures } from "../calendar/days";
import type { Cell, IsoDate } from "../cell";
import type { Finding } from "../findings/finding";
import { reviewState } from "../meetings/reviewState";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";
import { isHere } from "./support/stay";

/** What a row of either tab says of its review. */
interface Reviewed {
  readonly upn: string;
  readonly cells: Readonly<Record<"reviewDue" | "reviewed", Cell>>;
  readonly reviewDue?: IsoDate;
}

/**
 * An intervention, or an action of a meeting, whose review was due before today and has not been
 * recorded. One for a child who has left is not asked for.
 */
export function reviewOverdue(school: School): Finding[] {
  const known = knownPupils(school);
  const isDue = (row: Reviewed): boolean => {
    const pupil = known.get(row.upn)?.pupil;
    if (pupil && !isHere(pupil, school.today)) return false;
    return reviewState(row, school.today) === "overdue";
  };
  return [
    ...school.interventions.filter(isDue).flatMap((row) => findingOf(row, "intervention")),
    ...school.meetings.filter(isDue).flatMap((row) => findingOf(row, "action")),
  ];
}

function findingOf({ cells, reviewDue }: Reviewed, what: string): Finding[] {
  const day = reviewDue === undefined ? "" : dayInFigures(reviewDue);
  return findingAt(cells.reviewDue, {
    rule: "reviewOverdue",
    severity: "reminder",
    expected: "a review recorded",
    found: `due on ${day}`,
    message: `The review of this ${what} was due on ${day} and is not recorded yet. Please add the day it took place, or a new date.`,
  });
}
