import type { School } from "../../core/school/school";
import { list } from "../cohortSummary/inWords";

/**
 * Why a job of the school year does not begin: tabs that the person here may not edit, such as class
 * tabs whose points the head has closed. It says who can do it. Nothing where there are none.
 */
export function closedToWriter(
  tabs: readonly string[],
  { staff = [] }: Pick<School, "staff">,
): string[] {
  if (tabs.length === 0) return [];
  const named = tabs.slice(0, mostNamed).map((tab) => `‘${tab}’`);
  const more = tabs.length - named.length;
  const where = list([...named, ...(more > 0 ? [`${more} more`] : [])]);
  const heads = staff.flatMap(({ role, name }) => (role === "head" && name !== "" ? [name] : []));
  const who =
    heads.length === 0
      ? ""
      : `, or ${list(heads)} as head, where the points were closed in the sidebar`;
  return [
    `Nothing was changed: Google does not let you edit cells that this would write, in ${where}. They are protected, as the columns of closed assessment points are. The owner of the Sheet can do it${who}.`,
  ];
}

/** How many tabs are named; a school may have fourteen class tabs. */
const mostNamed = 3;
