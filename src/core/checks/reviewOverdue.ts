import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** An intervention whose review was due before today and has not been recorded. */
export function reviewOverdue(school: School): Finding[] {
  return school.interventions.flatMap(({ cells, reviewDue }) =>
    reviewDue !== undefined && reviewDue < school.today && !isFilled(cells.reviewed)
      ? findingAt(cells.reviewDue, {
          rule: "reviewOverdue",
          severity: "reminder",
          expected: "a review recorded",
          found: `due on ${dayInFigures(reviewDue)}`,
          message: `The review of this intervention was due on ${dayInFigures(reviewDue)} and is not recorded yet. Please add the day it took place, or a new date.`,
        })
      : [],
  );
}
