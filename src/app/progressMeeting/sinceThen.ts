import { cellText } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";
import {
  changesBetween,
  childStanding,
  classStanding,
  marksOn,
  readStanding,
} from "../../core/meetings/standing";
import type { MeetingRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";

/**
 * What has changed since an action was agreed, a line a subject: for the child it is about, or else the class. Where the
 * row does not keep how the child stood, the marks that the workbook still shows of that day are taken.
 */
export function sinceThen(
  { cells, meetingDate }: MeetingRow,
  child: CohortChild | undefined,
  classmates: readonly CohortChild[],
  school: Pick<School, "settings">,
): string[] {
  const recorded = readStanding(cellText(cells.standingThen.typed));
  if (!child) return changesBetween(recorded, classStanding(classmates));
  const then =
    Object.keys(recorded).length > 0 || meetingDate === undefined
      ? recorded
      : marksOn(child.inSubject, meetingDate, school);
  return changesBetween(then, childStanding(child.inSubject));
}
