import { isOnRoll } from "../../core/pupils/pupil";
import type { School } from "../../core/school/school";
import type { ChildName } from "../api";
import { nameOf } from "./names";

/**
 * Every child on roll, by class, then by surname and first name, each once. A child is in the class
 * of the class tab, or where no tab has the child, of the Pupils tab. A child without a UPN cannot
 * be told from others and is left out; Check entries says so.
 */
export function childNames(school: Pick<School, "pupils" | "classRows" | "today">): ChildName[] {
  const classes = new Map<string, string>();
  for (const { upn, className } of school.classRows) {
    if (!classes.has(upn)) classes.set(upn, className);
  }
  const seen = new Set<string>();
  const children = school.pupils.flatMap(({ pupil }) => {
    if (pupil.upn === "" || seen.has(pupil.upn) || !isOnRoll(pupil, school.today)) return [];
    seen.add(pupil.upn);
    const className = classes.get(pupil.upn) ?? pupil.className ?? "";
    return [{ pupil, className }];
  });
  return children
    .sort(
      (one, other) =>
        compare(one.className, other.className) ||
        compare(one.pupil.surname, other.pupil.surname) ||
        compare(one.pupil.firstName, other.pupil.firstName),
    )
    .map(({ pupil, className }) => ({ upn: pupil.upn, name: nameOf(pupil), className }));
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, "en-GB", { numeric: true });
}
