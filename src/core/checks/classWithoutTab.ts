import { cellText } from "../cell";
import type { Finding } from "../findings/finding";
import { nearestClass } from "../school/nearestClass";
import type { School } from "../school/school";
import { classNames } from "./support/classNames";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { quotingFor } from "./support/quoting";
import { isHere } from "./support/stay";

/**
 * A class on Pupils, of a child on roll, that no class tab bears. Nothing is said while no class
 * tab has any row: the tabs are still to be made.
 */
export function classWithoutTab(school: School): Finding[] {
  const { quoted, found } = quotingFor(school);
  const classes = [...classNames(school)];
  if (classes.length === 0) return [];
  return school.pupils.flatMap(({ cells: { className: cell }, pupil }) => {
    const name = cellText(cell.typed);
    if (!isFilled(cell) || classes.includes(name) || !isHere(pupil, school.today)) return [];
    const likely = nearestClass(name, classes);
    return findingAt(cell, {
      rule: "classWithoutTab",
      severity: "error",
      expected: "a class that has a tab",
      found: found(cell.typed),
      message: `${quoted(cell.typed)} is not a class with children in its tab. ${
        likely === undefined
          ? "Please look at the spelling, or make the tab."
          : "It is very like the name of a class that has one."
      }`,
      ...(likely === undefined ? {} : { fix: likely }),
    });
  });
}
