import type { School } from "../../school/school";

/** The classes that have a tab with at least one row, in the order they come. */
export function classNames(school: Pick<School, "classRows">): ReadonlySet<string> {
  return new Set(school.classRows.map(({ className }) => className));
}
