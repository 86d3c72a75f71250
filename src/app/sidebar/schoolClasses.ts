import type { ClassRow } from "../../core/school/classRow";
import type { School } from "../../core/school/school";
import { plainHeader } from "../../workbook/layout/columnMap";
import type { KnownTab, KnownTabs } from "../../workbook/read/recogniseTabs";
import { SidebarProblem } from "./sidebarProblem";

/** A class: its tabs, as a rule one, and their rows. */
export interface SchoolClass {
  readonly name: string;
  readonly tabs: readonly KnownTab[];
  readonly rows: readonly ClassRow[];
}

/** The classes that have a tab, in the order of their tabs. A class may have no children yet. */
export function schoolClasses(
  school: Pick<School, "classRows">,
  tabs: Pick<KnownTabs, "classes">,
): SchoolClass[] {
  const classes = new Map<string, { tabs: KnownTab[]; rows: ClassRow[] }>();
  for (const known of tabs.classes) {
    const rows = school.classRows.filter(({ cells }) => cells.upn.tab === known.tab.name);
    const name = rows[0]?.className ?? known.tab.name.trim();
    const found = classes.get(name) ?? { tabs: [], rows: [] };
    found.tabs.push(known);
    found.rows.push(...rows);
    classes.set(name, found);
  }
  return [...classes].map(([name, found]) => ({ name, ...found }));
}

/** The class of a name, or of the tab of a name; a problem in words where there is none. */
export function classNamed(
  name: string,
  school: Pick<School, "classRows">,
  tabs: Pick<KnownTabs, "classes">,
): SchoolClass {
  const classes = schoolClasses(school, tabs);
  const sought = plainHeader(name);
  const found =
    classes.find((each) => plainHeader(each.name) === sought) ??
    classes.find((each) => each.tabs.some(({ tab }) => plainHeader(tab.name) === sought));
  if (found) return found;
  const known =
    classes.length === 0
      ? "No class has a tab yet: choose Set up this workbook."
      : `The classes are ${classes.map((each) => each.name).join(", ")}.`;
  throw new SidebarProblem(`There is no class called ‘${name}’. ${known}`);
}
