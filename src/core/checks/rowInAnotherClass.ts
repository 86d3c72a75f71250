import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { classNames } from "./support/classNames";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { knownPupils } from "./support/knownPupils";

/**
 * A row in the tab of a class other than the one that Pupils names. Nothing is said of a child in
 * two class tabs, nor of a class that has no tab, since each has a check of its own.
 */
export function rowInAnotherClass(school: School): Finding[] {
  const known = knownPupils(school);
  const classes = classNames(school);
  const rowsOf = groupBy(school.classRows, ({ upn }) => upn || undefined);
  return school.classRows.flatMap(({ cells: { upn: cell }, className, upn }) => {
    const registered = known.get(upn)?.pupil.className;
    if (registered === undefined || registered === className || !classes.has(registered)) return [];
    if (rowsOf.get(upn)?.some((row) => row.className !== className)) return [];
    return findingAt(cell, {
      rule: "rowInAnotherClass",
      severity: "query",
      expected: "a child of this class",
      found: "a child of another class",
      message:
        "The Pupils tab puts this child in another class. If the child has moved, please change the class on Pupils; if not, please move the row.",
    });
  });
}
