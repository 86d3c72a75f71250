import type { YearGroup } from "../../core/pupils/yearGroup";
import { plainHeader } from "../layout/columnMap";
import { type ClassGroup, groupKey } from "./newYearChoices";

/**
 * Which class each group of children is likely to go to. Where classes are named by their year
 * (`3A`, `Year 3`), the name of the next year (`4A`). Else a class that now holds the next year
 * group: the class itself where it is mixed and the next year is taught in it, otherwise the one in
 * the same place of the order (the first of two to the first of two). Where nobody is in the next
 * year group yet, the class goes up under its own name. `groups` are in the order of the tabs. A
 * person decides; this is only where the list begins.
 */
export function proposedClasses(groups: readonly ClassGroup[]): Map<string, string> {
  const names = new Map(groups.map(({ className }) => [plainHeader(className), className]));
  return new Map(
    groups.map((group) => {
      const named = nextName(group.className, group.yearGroup);
      const standing = named === undefined ? undefined : names.get(plainHeader(named));
      return [groupKey(group), standing ?? byPlace(groups, group) ?? named ?? group.className];
    }),
  );
}

/** `3A` of Year 3 is `4A`; nothing where the name does not hold the figure of its year group. */
function nextName(name: string, yearGroup: YearGroup): string | undefined {
  if (yearGroup === 0) {
    const rest =
      /^(?:reception|rec|r)(?![a-z])\s*(.*)$/i.exec(name)?.[1] ?? /^R([A-Z])$/.exec(name)?.[1];
    return rest === undefined
      ? undefined
      : `${/^reception/i.test(name) ? "Year " : ""}1${rest && /^\w{2,}/.test(rest) ? " " : ""}${rest}`;
  }
  const figure = new RegExp(`(^|\\D)${yearGroup}(?!\\d)`);
  return figure.test(name) ? name.replace(figure, `$1${yearGroup + 1}`) : undefined;
}

function byPlace(groups: readonly ClassGroup[], group: ClassGroup): string | undefined {
  const here = holders(groups, group.yearGroup);
  const next = holders(groups, (group.yearGroup + 1) as YearGroup);
  if (next.includes(group.className)) return group.className;
  const place = Math.max(0, here.indexOf(group.className));
  return next[Math.floor((place * next.length) / Math.max(1, here.length))];
}

/** The classes that teach a year group: a child or two out of their year make none. */
function holders(groups: readonly ClassGroup[], yearGroup: YearGroup): string[] {
  return groups
    .filter((group) => group.yearGroup === yearGroup)
    .filter(({ className, children }) => {
      const all = groups.filter((each) => each.className === className);
      return children * 5 >= all.reduce((sum, each) => sum + each.children, 0);
    })
    .map(({ className }) => className);
}
