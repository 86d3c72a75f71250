import { groupBy } from "../../../../core/checks/support/groupBy";
import type { ClassRow } from "../../../../core/school/classRow";
import { rollByUpn } from "../../../../core/school/roll";
import type { School } from "../../../../core/school/school";
import { plainHeader, readRows } from "../../../layout/columnMap";
import { classOfTab } from "../../../read/classesOfTab";
import type { KnownTab, KnownTabs } from "../../../read/recogniseTabs";

/** Where classes and children stand in the class tabs. */
export interface ClassPlaces {
  /** The tab of a class, or nothing where it has none. */
  readonly tabOf: (className: string) => KnownTab | undefined;
  /** The class tab of this name. */
  readonly tabNamed: (name: string) => KnownTab | undefined;
  /** The rows of a child in class tabs, by the UPN that stands there. */
  readonly rowsOf: (upn: string) => readonly ClassRow[];
}

/**
 * Finds class tabs: by their name, else by the class of most of their children, as a tab is read that
 * was renamed. Where children are about to change class, `classAfter` tells the class of each by then:
 * so a tab is already what it will be when it is read again.
 */
export function classPlaces(
  school: School,
  { classes }: KnownTabs,
  classAfter: (upn: string) => string | undefined = classOnRoll(school),
): ClassPlaces {
  const byName = new Map(classes.map((known) => [known.tab.name, known]));
  const byClass = new Map<string, KnownTab>();
  for (const known of classes) {
    const { tab, map, layout } = known;
    const className = classOfTab(tab.name, readRows(tab, map, layout), classAfter);
    byClass.set(plainHeader(className), known);
  }
  for (const known of classes) byClass.set(plainHeader(known.tab.name), known);
  const rows = groupBy(school.classRows, ({ upn }) => upn || undefined);
  return {
    tabOf: (className) => byClass.get(plainHeader(className)),
    tabNamed: (name) => byName.get(name),
    rowsOf: (upn) => rows.get(upn) ?? [],
  };
}

/** The class of a child as the roll says it. */
export function classOnRoll(school: School): (upn: string) => string | undefined {
  const roll = rollByUpn(school);
  return (upn) => roll.get(upn)?.pupil.className;
}
