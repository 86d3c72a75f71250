import { currentTerm, type Term } from "../calendar/assessmentPoint";
import type { IsoDate } from "../cell";
import type { School } from "../school/school";

/**
 * The day on which each child last reviewed progress with the teacher (target-setting policy, 4.6), by UPN,
 * counting reviews of one assessment point. A review belongs to the latest point that had begun on its
 * day. Those later than today are not counted.
 */
export function childReviews(
  { meetings, settings, today }: Pick<School, "meetings" | "settings" | "today">,
  term: Term,
): ReadonlyMap<string, IsoDate> {
  const begins = settings.points[term].opens;
  const found = new Map<string, IsoDate>();
  for (const { kind, upn, meetingDate: day } of meetings) {
    if (kind !== "reviewWithChild" || upn === "" || day === undefined) continue;
    if (day > today || day < begins || currentTerm(settings.points, day) !== term) continue;
    if (day > (found.get(upn) ?? "")) found.set(upn, day);
  }
  return found;
}
