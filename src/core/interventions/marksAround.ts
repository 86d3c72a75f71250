import { pointState, type Term, terms } from "../calendar/assessmentPoint";
import type { IsoDate } from "../cell";
import type { School } from "../school/school";

/** The columns of a class tab that hold marks of a day: last year's end, and the year's assessment points. */
export type MarkPoint = "lastYear" | Term;

/** The two assessment points whose marks stand nearest to a period's first and last day. */
export interface MarksAround {
  readonly before: MarkPoint;
  readonly after: Term;
}

/**
 * Which class marks tell of a period: those of the points that close nearest to its first and its last day, since marks are
 * in by then; last year's end counts as 31 August. A period that is not over is measured up to today, and points
 * that have not begun are passed over. Nothing where the two would be the same point, or the wrong way round.
 */
export function marksAround(
  { starts, ends = "9999" }: { readonly starts: IsoDate; readonly ends?: IsoDate },
  { settings, today }: Pick<School, "settings" | "today">,
): MarksAround | undefined {
  const begun = terms.filter((term) => pointState(settings.points[term], today) !== "notBegun");
  const closing = [
    `${settings.academicYear}-08-31`,
    ...begun.map((term) => settings.points[term].closes),
  ];
  const nearest = (day: IsoDate) => {
    const distances = closing.map((closes) => Math.abs(daysBetween(closes, day)));
    return distances.indexOf(Math.min(...distances));
  };
  const first = nearest(starts);
  const last = nearest(ends < today ? ends : today);
  const after = begun[last - 1];
  if (last <= first || after === undefined) return undefined;
  return { before: begun[first - 1] ?? "lastYear", after };
}

function daysBetween(one: IsoDate, other: IsoDate): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}
