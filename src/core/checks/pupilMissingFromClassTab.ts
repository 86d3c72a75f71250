import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { classNames } from "./support/classNames";
import { findingAt } from "./support/findingAt";
import { isHere } from "./support/stay";

/**
 * A child on roll whose class has a tab, but who has no row in any class tab. A row in another
 * class's tab is reported there.
 */
export function pupilMissingFromClassTab(school: School): Finding[] {
  const classes = classNames(school);
  const placed = new Set(school.classRows.map(({ upn }) => upn));
  return school.pupils.flatMap(({ cells: { className: cell }, pupil }) => {
    if (pupil.className === undefined || !classes.has(pupil.className)) return [];
    if (pupil.upn === "" || placed.has(pupil.upn) || !isHere(pupil, school.today)) return [];
    return findingAt(cell, {
      rule: "pupilMissingFromClassTab",
      severity: "error",
      expected: "a row in the class tab",
      found: "no row",
      message:
        "This child is on roll but has no row in the tab of this class. Please add one, so that the teacher can enter marks.",
    });
  });
}
