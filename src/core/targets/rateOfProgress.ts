import { type Band, bandRank } from "../band";
import { terms } from "../calendar/assessmentPoint";
import { expectedPosition } from "../scales/bandOf";
import { bandOfEvidence, type EvidenceMark, type KnownMark } from "./evidenceMark";

/** How far a child has moved since last year's end. */
export type RateOfProgress =
  /**
   * In bands: where codes judge what has been taught so far, no change means that the child kept
   * pace. A child who was below and still is has not caught up, so both bands are given.
   */
  | { readonly kind: "bands"; readonly from: Band; readonly to: Band; readonly change: number }
  /** In grades: where codes climb, grades climbed against those expected by now. */
  | { readonly kind: "grades"; readonly climbed: number; readonly expected: number }
  /** There is no mark this year, none at last year's end, or the two cannot be compared. */
  | { readonly kind: "unknown" };

/** The rate of progress from last year's end to the latest mark of this year. */
export function rateOfProgress(lastYear: EvidenceMark, latest: EvidenceMark): RateOfProgress {
  if (lastYear.state === "missing" || latest.state === "missing") return { kind: "unknown" };
  return climb(lastYear, latest) ?? changeOfBand(lastYear, latest);
}

function climb(lastYear: KnownMark, latest: KnownMark): RateOfProgress | undefined {
  const { scale, when } = latest;
  if (!scale.expectation || lastYear.scale.id !== scale.id) return undefined;
  const now = expectedPosition(scale, when);
  if (now === undefined) return undefined;
  const yearly = scale.expectation.gradesPerYear;
  const then =
    expectedPosition(scale, lastYear.when) ??
    now - (yearly * (terms.indexOf(when.term) + 1)) / terms.length;
  const climbed = latest.mark.position - lastYear.mark.position;
  return { kind: "grades", climbed, expected: now - then };
}

function changeOfBand(lastYear: KnownMark, latest: KnownMark): RateOfProgress {
  const from = bandOfEvidence(lastYear);
  const to = bandOfEvidence(latest);
  if (from === undefined || to === undefined) return { kind: "unknown" };
  return { kind: "bands", from, to, change: bandRank(to) - bandRank(from) };
}
