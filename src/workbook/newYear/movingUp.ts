import { academicYearOf } from "../../core/calendar/academicYear";
import { groupBy } from "../../core/checks/support/groupBy";
import type { Pupil } from "../../core/pupils/pupil";
import type { YearGroup } from "../../core/pupils/yearGroup";
import type { PupilRow } from "../../core/school/pupilRow";
import type { School } from "../../core/school/school";
import { plainHeader } from "../layout/columnMap";
import { type ClassGroup, groupKey, type NewYearChoices } from "./newYearChoices";
import { proposedClasses } from "./proposedClasses";

/**
 * What becomes of a child of the Pupils tab.
 * - `moves`: is here next year, in this year group and class as far as they are known.
 * - `leaves`: goes in summer, with the school's last year group or by a person's word.
 * - `left`: had left, or has a leaving day, before the next year begins.
 * - `arrives`: joins for the next year and is entered as of it already: nothing changes.
 */
export type Fate =
  | { readonly kind: "moves"; readonly yearGroup?: YearGroup; readonly className?: string }
  | { readonly kind: "leaves" | "left" | "arrives" };

/** Why somebody should look at a child before the year begins. */
export type Doubt = "noUpn" | "upnTwice" | "noYearGroup" | "noClass" | "inTwoClasses";

/** A child of the Pupils tab, with what becomes of them. */
export interface MovingChild {
  readonly row: PupilRow;
  readonly fate: Fate;
  readonly doubts: readonly Doubt[];
}

/** Everybody's next year. */
export interface MovingUp {
  readonly children: readonly MovingChild[];
  /** The groups that go up together, in the order of year group, then class. */
  readonly groups: readonly (ClassGroup & { readonly key: string; readonly becomes: string })[];
  /** The year group whose children leave; nothing where nobody has a year group. */
  readonly lastYearGroup?: YearGroup;
}

/**
 * Works out who goes where. The year group that the school has recorded wins over the date of birth;
 * where none is recorded the one of the date of birth is taken, as everywhere.
 */
export function movingUp(
  school: School,
  tabNames: readonly string[],
  { classes, children }: NewYearChoices,
): MovingUp {
  const here = school.pupils.filter(({ pupil }) => isHere(pupil, school));
  const years = here.flatMap(({ pupil }) => pupil.yearGroup ?? []);
  const highest = years.length > 0 ? (Math.max(...years) as YearGroup) : undefined;
  const last = school.settings.lastYearGroup ?? highest;
  const groups = groupsOf(here, tabNames).filter(({ yearGroup }) => yearGroup < (last ?? 7));
  const proposed = proposedClasses(groupsOf(here, tabNames));
  const becomes = (group: Omit<ClassGroup, "children">) =>
    classes[groupKey(group)] ?? proposed.get(groupKey(group)) ?? "";
  const twice = groupBy(school.pupils, ({ pupil }) => pupil.upn || undefined);
  const rows = groupBy(school.classRows, ({ upn }) => upn || undefined);
  const fateOf = ({ pupil }: PupilRow): Fate => {
    if (hasLeft(pupil, school)) return { kind: "left" };
    if (arrives(pupil, school)) return { kind: "arrives" };
    const choice = pupil.upn === "" ? undefined : children[pupil.upn];
    const isLast = last !== undefined && (pupil.yearGroup ?? -1) >= last;
    return fateHere(pupil, { does: isLast ? "leave" : "up", ...choice }, becomes);
  };
  return {
    groups: groups.map((group) => ({ ...group, key: groupKey(group), becomes: becomes(group) })),
    ...(last === undefined ? {} : { lastYearGroup: last }),
    children: school.pupils.map((row) => {
      const fate = fateOf(row);
      return { row, fate, doubts: fate.kind === "moves" ? doubtsOf(row, fate, twice, rows) : [] };
    }),
  };
}

/** What becomes of a child who is on roll. */
function fateHere(
  pupil: Pupil,
  choice: { readonly does: "up" | "stay" | "leave"; readonly className?: string },
  becomes: (group: Omit<ClassGroup, "children">) => string,
): Fate {
  if (choice.does === "leave") return { kind: "leaves" };
  const { className, ...next } = nextPlace(pupil, choice.does === "stay", becomes);
  const wanted = choice.className ?? className;
  return { kind: "moves", ...next, ...(wanted ? { className: wanted } : {}) };
}

/** The year group and class a child goes into unless somebody chooses another class. */
function nextPlace(
  { yearGroup, className }: Pupil,
  stays: boolean,
  becomes: (group: Omit<ClassGroup, "children">) => string,
): { readonly yearGroup?: YearGroup; readonly className?: string | undefined } {
  if (yearGroup === undefined) return { className };
  if (stays || yearGroup === 6) return { yearGroup, className };
  return {
    yearGroup: (yearGroup + 1) as YearGroup,
    className: className && becomes({ className, yearGroup }),
  };
}

function doubtsOf(
  { pupil }: PupilRow,
  fate: Fate,
  twice: ReadonlyMap<string, readonly unknown[]>,
  rows: ReadonlyMap<string, readonly { readonly className: string }[]>,
): Doubt[] {
  const tabs = new Set((rows.get(pupil.upn) ?? []).map(({ className }) => className));
  return [
    ...(pupil.upn === "" ? (["noUpn"] as const) : []),
    ...((twice.get(pupil.upn)?.length ?? 0) > 1 ? (["upnTwice"] as const) : []),
    ...(pupil.yearGroup === undefined ? (["noYearGroup"] as const) : []),
    ...(fate.kind === "moves" && fate.className === undefined ? (["noClass"] as const) : []),
    ...(tabs.size > 1 ? (["inTwoClasses"] as const) : []),
  ];
}

function isHere(pupil: Pupil, school: School): boolean {
  return !hasLeft(pupil, school) && !arrives(pupil, school);
}

/** Whether a child has a leaving day before the next year begins, or has left by today. */
function hasLeft({ left }: Pupil, { settings, today }: School): boolean {
  if (left === undefined) return false;
  return left < today || academicYearOf(left) <= settings.academicYear;
}

/** Whether a child joins for the next year: from August, when some schools date admissions. */
function arrives({ joined }: Pupil, { settings }: School): boolean {
  return joined !== undefined && joined >= `${settings.academicYear + 1}-08-01`;
}

function groupsOf(rows: readonly PupilRow[], tabNames: readonly string[]): ClassGroup[] {
  const found = new Map<string, ClassGroup>();
  for (const { pupil } of rows) {
    const { className, yearGroup } = pupil;
    if (className === undefined || yearGroup === undefined) continue;
    const key = groupKey({ className, yearGroup });
    const before = found.get(key);
    found.set(key, { className, yearGroup, ...before, children: (before?.children ?? 0) + 1 });
  }
  const order = tabNames.map(plainHeader);
  const place = ({ className }: ClassGroup) => {
    const at = order.indexOf(plainHeader(className));
    return at < 0 ? order.length : at;
  };
  return [...found.values()].sort(
    (one, other) => one.yearGroup - other.yearGroup || place(one) - place(other),
  );
}
