import type { PupilRow } from "./pupilRow";
import type { School } from "./school";

/** Finds pupils of the roll by UPN. Where a UPN stands twice, the first row is given. */
export function rollByUpn(school: Pick<School, "pupils">): ReadonlyMap<string, PupilRow> {
  const roll = new Map<string, PupilRow>();
  for (const row of school.pupils) {
    if (row.pupil.upn !== "" && !roll.has(row.pupil.upn)) roll.set(row.pupil.upn, row);
  }
  return roll;
}
