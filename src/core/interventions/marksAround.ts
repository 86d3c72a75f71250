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
 * Which class marks tell of a period: those of the points nearest to its first and its last day, where last
 * year's end counts as 31 August. A period that is not over is measured up to today, and points that have
 * not begun are passed over. Nothing where the two would be the same point, or the wrong way round.
 */
export function marksAround(
  { starts, ends = "9999" }: { readonly starts: IsoDate; readonly ends?: IsoDate },
  { settings, today }: Pick<School, "settings" | "today">,
): MarksAround | undefined {
  const begun = terms.filter((term) => pointState(settings.points[term], today) !== "notBegun");
  const lastAugust = `${settings.academicYear}-08-31`;
  const windows = [
    { point: "lastYear" as MarkPoint, opens: lastAugust, closes: lastAugust },
    ...begun.map((term) => ({ point: term as MarkPoint, ...settings.points[term] })),
  ];
  const nearest = (day: IsoDate) => {
    const distances = windows.map(({ opens, closes }) =>
      day < opens ? daysBetween(day, opens) : day > closes ? daysBetween(closes, day) : 0,
    );
    return distances.indexOf(Math.min(...distances));
  };
  const first = nearest(starts);
  const last = nearest(ends < today ? ends : today);
  const after = windows[last]?.point;
  const before = windows[first]?.point;
  if (last <= first || before === undefined || after === undefined || after === "lastYear") {
    return undefined;
  }
  return { before, after };
}

function daysBetween(one: IsoDate, other: IsoDate): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}
