import { isOnRoll } from "../pupils/pupil";
import { entryOf } from "../school/classRow";
import type { PupilRow } from "../school/pupilRow";
import type { School } from "../school/school";
import { subjects } from "../subject";

/** The children in Reception on roll, and those of them without an on-entry assessment. */
export interface OnEntry {
  readonly children: readonly PupilRow[];
  readonly missing: readonly PupilRow[];
  /** Whether the first half term is over. */
  readonly overdue: boolean;
}

/** The last month and day of the first half term: half term falls in the last week of October. */
const halfTerm = "10-31";

/**
 * Who still lacks an on-entry assessment, which is made within the first half term (target-setting
 * policy, 4.1). A child has one where the Early years tab or the start columns of the class tab have
 * an entry in every subject; a code that says why there is none counts.
 */
export function onEntryMissing(school: School): OnEntry {
  const { today, settings } = school;
  const children = school.pupils.filter(
    ({ pupil }) => pupil.yearGroup === 0 && pupil.upn !== "" && isOnRoll(pupil, today),
  );
  const rows = new Map(school.classRows.map((row) => [row.upn, row]));
  const results = new Map(school.earlyYears.map((row) => [row.upn, row]));
  const has = (upn: string) =>
    subjects.every((subject) => {
      const row = rows.get(upn);
      const start = row && entryOf(row, subject, "start")?.mark.state;
      const result = results.get(upn)?.onEntry.find((each) => each.subject === subject);
      return [start, result?.mark.state].some((state) => state === "scored" || state === "absent");
    });
  return {
    children,
    missing: children.filter(({ pupil }) => !has(pupil.upn)),
    overdue: today > `${settings.academicYear}-${halfTerm}`,
  };
}
