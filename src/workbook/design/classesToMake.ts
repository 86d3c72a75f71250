import { isOnRoll } from "../../core/pupils/pupil";
import { nearestClass } from "../../core/school/nearestClass";
import type { School } from "../../core/school/school";
import { plainHeader } from "../layout/columnMap";

/**
 * The classes of the children on roll that have no tab yet, in the order of the roll. A name that
 * is a slip of the keys away from a class that has a tab, or from one of more children, is taken
 * for a slip: no tab is made, and a check reports it.
 */
export function classesToMake(school: School, standing: readonly string[]): string[] {
  const sizes = new Map<string, { name: string; children: number }>();
  for (const { pupil } of school.pupils) {
    if (pupil.className === undefined || !isOnRoll(pupil, school.today)) continue;
    const key = plainHeader(pupil.className);
    const size = sizes.get(key) ?? { name: pupil.className, children: 0 };
    sizes.set(key, { ...size, children: size.children + 1 });
  }
  const stands = new Set(standing.map(plainHeader));
  return [...sizes.values()]
    .filter(({ name }) => !stands.has(plainHeader(name)))
    .filter(({ name, children }) => {
      const larger = [...sizes.values()].filter((each) => each.children > children);
      const others = new Set([...standing, ...larger.map((each) => each.name)]);
      return nearestClass(name, [...others]) === undefined;
    })
    .map(({ name }) => name);
}
