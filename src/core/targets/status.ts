import { type Term, terms } from "../calendar/assessmentPoint";
import { expectedPosition } from "../scales/bandOf";
import { compareWithTarget } from "./compareWithTarget";
import type { Evidence } from "./evidence";
import { type EvidenceMark, type KnownMark, placeOn } from "./evidenceMark";
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
 * The mark that a child's status goes by: the summer mark once it is in, since the target is for the end
 * of the year; until then the teacher's year-end forecast, or where there is none the latest mark of
 * this year.
 */
export function markOfStatus({
  forecastYearEnd,
  latestThisYear,
}: Pick<Evidence, "forecastYearEnd" | "latestThisYear">): EvidenceMark {
  const summer = latestThisYear.state === "known" && latestThisYear.when.term === "summer";
  return forecastYearEnd.state === "known" && !summer ? forecastYearEnd : latestThisYear;
}

/** Whose mark the status goes by, for notes below tables. */
export const markOfStatusInWords =
  "By the summer mark once it is in; until then by the teacher’s forecast for the end of the year, or where there is none by the latest mark of this year.";

/**
 * Where a child stands to the year-end target, by the mark that `markOfStatus` names. On scales whose codes climb, that mark is set against
 * what would be expected by now on the way from last year's end to the target. Last year's marks
 * alone say nothing of this year. `compareWithTarget` says what just below means on each scale.
 */
export function statusOf(
  target: GradeChoice | undefined,
  evidence: Pick<Evidence, "forecastYearEnd" | "latestThisYear" | "lastYear">,
): Status {
  if (!target) return "notEnoughInformation";
  const mark = markOfStatus(evidence);
  if (mark.state === "missing") return "notEnoughInformation";
  const forecast = mark === evidence.forecastYearEnd;
  const expected = forecast ? target.position : expectedNow(target, mark, evidence);
  return compareWithTarget(mark, target, expected);
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
