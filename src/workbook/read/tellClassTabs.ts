import { cellText } from "../../core/cell";
import { plainHeader, readRows } from "../layout/columnMap";
import { lookAtColumn } from "../layout/lookAtColumn";
import { type ClassOfChild, classesOfRows, classNamedBy, classOfTab } from "./classesOfTab";
import { upnOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/**
 * Tells the class tabs among tabs of marks; whatever else is there is the school's own, such as a
 * tracking tab copied into the workbook, which Import offers.
 *
 * A tab with the column “To look at” is a class tab, whatever its name: set-up puts it there. One
 * without it, made by hand or not yet set up, counts only where its class has no tab yet, so that
 * no child is counted twice: the one called after a class of Pupils first, then whichever has
 * nearly all its children in one class, the one with the most columns of ours first.
 */
export function tellClassTabs(
  marked: readonly KnownTab[],
  pupils: KnownTab | undefined,
): readonly KnownTab[] {
  const roll = classesByUpn(pupils);
  const classOfChild: ClassOfChild = (upn) => roll.get(upn);
  const setUp = marked.filter(({ map }) => map.columns.has(lookAtColumn.key));
  const taken = new Set(setUp);
  const served = new Set(
    setUp.map((known) => plainHeader(classOfTab(known.tab.name, rowsOf(known), classOfChild))),
  );
  const take = (known: KnownTab, className: string | undefined) => {
    if (className === undefined || served.has(plainHeader(className))) return;
    served.add(plainHeader(className));
    taken.add(known);
  };
  const others = marked
    .filter((known) => !taken.has(known))
    .sort((one, other) => other.map.columns.size - one.map.columns.size);
  for (const known of others) take(known, classNamedBy(known.tab.name, roll.values()));
  for (const known of others) {
    if (!taken.has(known)) take(known, classOfNearlyAll(known, classOfChild));
  }
  return marked.filter((known) => taken.has(known));
}

/** Children who have just moved stand in the rows of their old class: more than these are no class. */
const strangersInTen = 1;

function classOfNearlyAll(known: KnownTab, classOfChild: ClassOfChild): string | undefined {
  const rows = rowsOf(known);
  const [most] = [...classesOfRows(rows, classOfChild)].sort(([, one], [, other]) => other - one);
  return most && rows.length - most[1] <= (rows.length * strangersInTen) / 10 ? most[0] : undefined;
}

function rowsOf({ tab, map, layout }: KnownTab) {
  return readRows(tab, map, layout);
}

/** The class of each child of the Pupils tab who is in one. */
function classesByUpn(pupils: KnownTab | undefined): ReadonlyMap<string, string> {
  const rows = pupils ? rowsOf(pupils) : [];
  return new Map(
    rows.flatMap((row) => {
      const className = cellText(row.cell("className").typed);
      return className === "" ? [] : [[upnOf(row.cell("upn")), className] as const];
    }),
  );
}
