import type { IsoDate } from "../../cell";
import type { Pupil } from "../../pupils/pupil";

/** Whether the dates of joining and leaving can both be right; absent dates can. */
export function datesAgree(pupil: Pupil): boolean {
  const { joined, left } = pupil;
  return joined === undefined || left === undefined || joined <= left;
}

/** Whether the child joined after a day, as far as the dates can be trusted. */
export function joinedAfter(pupil: Pupil, day: IsoDate): boolean {
  return datesAgree(pupil) && pupil.joined !== undefined && pupil.joined > day;
}

/** Whether the child left before a day, as far as the dates can be trusted. */
export function leftBefore(pupil: Pupil, day: IsoDate): boolean {
  return datesAgree(pupil) && pupil.left !== undefined && pupil.left < day;
}

/** Whether the child is expected in class on a day: has neither left before it nor joins after it. */
export function isHere(pupil: Pupil, day: IsoDate): boolean {
  return !joinedAfter(pupil, day) && !leftBefore(pupil, day);
}
