import { cellText, type IsoDate } from "../cell";
import { isHere } from "../checks/support/stay";
import type { MeetingRow } from "../school/resultRows";
import { rollByUpn } from "../school/roll";
import type { School } from "../school/school";
import { reviewState } from "./reviewState";

/** The children and classes that actions are wanted of. */
export interface Concerned {
  readonly upns: ReadonlySet<string>;
  readonly classNames: readonly string[];
}

/** The actions among the rows of the Meetings tab: those in which an action is written. */
export function meetingActions(meetings: readonly MeetingRow[]): MeetingRow[] {
  return meetings.filter(
    ({ cells, kind }) => kind === "progressMeeting" && cellText(cells.action.typed) !== "",
  );
}

/**
 * The actions that concern some children or their classes. A row with a UPN is of that child alone, whatever
 * class it names, so that an action follows a child who changes class.
 */
export function actionsConcerning(
  meetings: readonly MeetingRow[],
  { upns, classNames }: Concerned,
): MeetingRow[] {
  const classes = new Set(classNames.map(plain));
  return meetingActions(meetings).filter(({ upn, cells }) => {
    const className = plain(cellText(cells.className.typed));
    return upn === "" ? className !== "" && classes.has(className) : upns.has(upn);
  });
}

/** Those that nobody has reviewed yet, soonest due first; those without a day come last. */
export function openActions(actions: readonly MeetingRow[]): MeetingRow[] {
  const last = "9999";
  return actions
    .filter(({ cells }) => cellText(cells.reviewed.typed) === "")
    .sort((one, other) => compare(one.reviewDue ?? last, other.reviewDue ?? last));
}

/**
 * The actions of the school whose review is due today or was due before, and is not recorded. Those for
 * children who have left are not asked for.
 */
export function actionsDue(school: Pick<School, "meetings" | "pupils" | "today">): MeetingRow[] {
  const roll = rollByUpn(school);
  return meetingActions(school.meetings).filter((row) => {
    const pupil = roll.get(row.upn)?.pupil;
    if (pupil && !isHere(pupil, school.today)) return false;
    return /^(dueToday|overdue)$/.test(reviewState(row, school.today));
  });
}

/** The day of the last meeting at which any of the actions was agreed; nothing where none has a day. */
export function lastMeetingOf(actions: readonly MeetingRow[]): IsoDate | undefined {
  return actions
    .flatMap(({ meetingDate }) => meetingDate ?? [])
    .sort(compare)
    .pop();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
