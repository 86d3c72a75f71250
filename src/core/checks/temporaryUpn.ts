import { ageInMonths } from "../calendar/days";
import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { readUpn } from "../pupils/upn";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { leftBefore } from "./support/stay";

/** Months at the school after which a permanent number should have come: about a term. */
const aTerm = 4;

/** A temporary UPN of a child on roll who joined a term ago or more, or on a day not recorded. */
export function temporaryUpn(school: School): Finding[] {
  const { today } = school;
  return school.pupils.flatMap(({ cells, pupil }) => {
    if (readUpn(cellText(cells.upn.typed)).kind !== "temporary") return [];
    if (leftBefore(pupil, today)) return [];
    if (pupil.joined !== undefined && ageInMonths(pupil.joined, today) < aTerm) return [];
    return findingAt(cells.upn, {
      rule: "temporaryUpn",
      severity: "reminder",
      expected: "a permanent UPN",
      found: "a temporary UPN",
      message:
        "This is a temporary UPN. Please ask the child's last school or the local authority for the permanent one.",
    });
  });
}
