import { type AcademicYear, academicYearOf } from "../../core/calendar/academicYear";
import type { School } from "../../core/school/school";

/** How the random keys begin that stand in place of former children's UPNs. */
export const formerKeyPrefix = "FORMER-";

/** A random key for a former child: it is worked out from nothing, so nothing can be worked out from it. */
export function formerKey(random: () => number): string {
  const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const draw = () => letters.charAt(Math.floor(random() * letters.length));
  return formerKeyPrefix + Array.from({ length: 10 }, draw).join("");
}

/** A former child, who is still known by UPN. */
export interface FormerChild {
  readonly upn: string;
  /** The academic year in which the child left, or that of the child's last record. */
  readonly lastYear: AcademicYear;
  /** Whether Pupils says when the child left; else the year is that of the last record. */
  readonly onPupils: boolean;
}

/**
 * The children who have left: by their leaving day on Pupils, and those of the records who are not
 * on Pupils any more. Nobody who is on roll, is to join, or has no leaving day is among them.
 */
export function formerChildren(school: School): FormerChild[] {
  const onPupils = school.pupils.map(({ pupil }) => pupil).filter(({ upn }) => upn !== "");
  const hasLeft = (left: string | undefined): left is string =>
    left !== undefined && left < school.today;
  const standing = new Set(onPupils.flatMap(({ upn, left }) => (hasLeft(left) ? [] : [upn])));
  const found = new Map<string, FormerChild>();
  for (const { upn, left } of onPupils) {
    if (hasLeft(left)) found.set(upn, { upn, lastYear: academicYearOf(left), onPupils: true });
  }
  for (const { upn, year } of datedRecords(school)) {
    const before = found.get(upn);
    if (upn === "" || upn.startsWith(formerKeyPrefix) || before?.onPupils) continue;
    if (!before || before.lastYear < year) found.set(upn, { upn, lastYear: year, onPupils: false });
  }
  for (const upn of standing) found.delete(upn);
  return [...found.values()];
}

function datedRecords(school: School): { upn: string; year: AcademicYear }[] {
  const dated = [
    ...school.history,
    ...school.earlyYears,
    ...school.statutoryChecks,
    ...school.ledger,
  ].flatMap(({ upn, year }) => (year === undefined ? [] : [{ upn, year }]));
  const tested = school.tests.flatMap(({ upn, date }) =>
    date === undefined ? [] : [{ upn, year: academicYearOf(date) }],
  );
  return [...dated, ...tested];
}

/**
 * The children who left and whose time is over: as many whole school years have passed since the
 * year in which they left as Settings says. With 1, who left in July 2027 is kept through 2027/28.
 */
export function childrenDue(school: School): FormerChild[] {
  const kept = school.settings.yearsLeaversAreKept ?? 1;
  return formerChildren(school).filter(
    ({ lastYear, onPupils }) => onPupils && academicYearOf(school.today) > lastYear + kept,
  );
}
