import { groupBy } from "../../../../core/checks/support/groupBy";
import type { ClassRow } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import { plainHeader } from "../../../layout/columnMap";
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

/** Finds class tabs: by their name, else by the class of most of their children, as a tab is read that was renamed. */
export function classPlaces(school: School, { classes }: KnownTabs): ClassPlaces {
  const byName = new Map(classes.map((known) => [known.tab.name, known]));
  const classOf = new Map(school.classRows.map((row) => [row.cells.upn.tab, row.className]));
  const byClass = new Map<string, KnownTab>();
  for (const known of classes) {
    const { name } = known.tab;
    byClass.set(plainHeader(classOf.get(name) ?? name), known);
  }
  for (const known of classes) byClass.set(plainHeader(known.tab.name), known);
  const rows = groupBy(school.classRows, ({ upn }) => upn || undefined);
  return {
    tabOf: (className) => byClass.get(plainHeader(className)),
    tabNamed: (name) => byName.get(name),
    rowsOf: (upn) => rows.get(upn) ?? [],
  };
}
