import { type Term, terms } from "../calendar/assessmentPoint";
import { expectedPosition } from "../scales/bandOf";
import { compareWithTarget } from "./compareWithTarget";
import type { Evidence } from "./evidence";
import { type KnownMark, placeOn } from "./evidenceMark";
import type { GradeChoice } from "./gradeChoice";

/** Where a child stands to the year-end target, best first. */
export const statuses = ["above", "onTrack", "justBelow", "below", "notEnoughInformation"] as const;

/** One of the five statuses. */
export type Status = (typeof statuses)[number];

/** How each status is written. Never shown as a colour alone. */
export const statusNames: Readonly<Record<Status, string>> = {
  above: "Above target",
  onTrack: "On track",
  justBelow: "Just below target",
  below: "Below target",
  notEnoughInformation: "Not enough information",
};

/**
 * Where a child stands to the year-end target: by the teacher's year-end forecast, or where there
 * is none, by the latest mark of this year. On scales whose codes climb, that mark is set against
 * what would be expected by now on the way from last year's end to the target. Last year's marks
 * alone say nothing of this year. `compareWithTarget` says what just below means on each scale.
 */
export function statusOf(
  target: GradeChoice | undefined,
  evidence: Pick<Evidence, "forecastYearEnd" | "latestThisYear" | "lastYear">,
): Status {
  if (!target) return "notEnoughInformation";
  const { forecastYearEnd: forecast, latestThisYear: latest } = evidence;
  if (forecast.state === "known") return compareWithTarget(forecast, target, target.position);
  if (latest.state === "missing") return "notEnoughInformation";
  return compareWithTarget(latest, target, expectedNow(target, latest, evidence));
}

function expectedNow(
  target: GradeChoice,
  latest: KnownMark,
  { lastYear }: Pick<Evidence, "lastYear">,
): number {
  const { scale, position } = target;
  if (scale.family !== "cumulative" || latest.scale.id !== scale.id) return position;
  const from = placeOn(scale, lastYear);
  if (from !== undefined) return from + (position - from) * partOfYear(latest.when.term);
  const yearEnd = expectedPosition(scale, { ...latest.when, term: "summer" });
  const now = expectedPosition(scale, latest.when);
  return yearEnd === undefined || now === undefined ? position : position - (yearEnd - now);
}

function partOfYear(term: Term): number {
  return (terms.indexOf(term) + 1) / terms.length;
}
