import { bandRank } from "../band";
import type { Term } from "../calendar/assessmentPoint";
import { bandOfEvidence, notYetAssessed } from "./evidenceMark";
import type { ProposedTarget } from "./proposeTargets";
import { statusOf } from "./status";

/** The beginning of the academic year, or one of its assessment points. */
export type OnTrackPoint = "start" | Term;

/**
 * Whether a child was on track for the year-end target, or above it, at a point of the year, by the mark of
 * that point alone; forecasts are not looked at. At the start of the year that is whether last year's end mark
 * was in the target's band or a higher one. The target is the one that counts now, as the workbook keeps no
 * other. Nothing where there is no target, or no mark that ranks.
 */
export function onTrackAt(
  known: Pick<ProposedTarget, "target" | "evidence"> | undefined,
  point: OnTrackPoint,
): boolean | undefined {
  const target = known?.target.yearEnd;
  if (!known || !target) return undefined;
  const { lastYear, thisYear } = known.evidence;
  if (point === "start") {
    const band = bandOfEvidence(lastYear);
    if (band === undefined || target.band === undefined) return undefined;
    return bandRank(band) >= bandRank(target.band);
  }
  const status = statusOf(target, {
    forecastYearEnd: notYetAssessed,
    latestThisYear: thisYear[point],
    lastYear,
  });
  return status === "notEnoughInformation" ? undefined : /^(above|onTrack)$/.test(status);
}
