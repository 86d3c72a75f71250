import type { AcademicYear } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import type { OnTrackPoint } from "../../core/targets/onTrackAt";
import { pointName } from "../cohortSummary/pointInWords";

/** The points of the year at which children's standing to their targets is told: the start, and those with marks. */
export function onTrackPoints(withMarks: readonly Term[]): OnTrackPoint[] {
  return ["start", ...withMarks];
}

/** How a point is called: `Start of 2026/27` is told as September. */
export function onTrackPointName(point: OnTrackPoint, year: AcademicYear): string {
  return point === "start" ? `September ${year}` : pointName({ year, term: point });
}
