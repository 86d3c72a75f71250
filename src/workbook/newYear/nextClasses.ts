import type { YearGroup } from "../../core/pupils/yearGroup";
import type { classPlaces } from "../import/kinds/children/classPlaces";
import { plainHeader } from "../layout/columnMap";
import type { MovingChild } from "./movingUp";

/** A class of the next year. */
export interface NextClass {
  readonly name: string;
  readonly children: number;
  readonly yearGroups: readonly YearGroup[];
  readonly isNew: boolean;
}

/** The children who go into a class of the next year, by surname. */
export interface NextGroup extends NextClass {
  readonly group: readonly MovingChild[];
}

/** The classes of the next year, by the plain name of their tab. */
export function nextClasses(
  children: Iterable<MovingChild>,
  { tabOf }: Pick<ReturnType<typeof classPlaces>, "tabOf">,
): ReadonlyMap<string, NextGroup> {
  const groups = new Map<string, { name: string; group: MovingChild[] }>();
  for (const child of children) {
    if (child.fate.kind !== "moves" || child.fate.className === undefined) continue;
    const name = child.fate.className;
    const key = plainHeader(tabOf(name)?.tab.name ?? name);
    const standing = groups.get(key) ?? { name, group: [] };
    standing.group.push(child);
    groups.set(key, standing);
  }
  return new Map(
    [...groups].map(([key, { name, group }]) => {
      const tab = tabOf(name);
      return [
        key,
        {
          name: tab?.tab.name ?? name,
          children: group.length,
          yearGroups: yearGroupsIn(group),
          isNew: tab === undefined,
          group: group.sort(bySurname),
        },
      ];
    }),
  );
}

function bySurname(one: MovingChild, other: MovingChild): number {
  const name = ({ row: { pupil } }: MovingChild) => `${pupil.surname}\t${pupil.firstName}`;
  return name(one).localeCompare(name(other));
}

function yearGroupsIn(group: readonly MovingChild[]): YearGroup[] {
  const years = group.flatMap(({ fate }) => (fate.kind === "moves" ? (fate.yearGroup ?? []) : []));
  return [...new Set(years)].sort();
}
