import type { Band } from "../band";
import type { Subject } from "../subject";
import type { Horizon } from "../targets/agreedTargets";
import type { Evidence } from "../targets/evidence";
import type { EvidenceMark } from "../targets/evidenceMark";
import type { ProposedTarget } from "../targets/proposeTargets";
import type { CohortChild } from "./cohortChild";

/**
 * Which marks are measured: those of a point, the latest of this year, teachers' forecasts, or the
 * targets that count. Named as the entries of a class tab are.
 */
export const measurePoints = [
  "start",
  "lastYear",
  "autumn",
  "spring",
  "summer",
  "latest",
  "forecastYearEnd",
  "forecastKeyStageEnd",
  "targetYearEnd",
  "targetKeyStageEnd",
] as const;

/** One of them. */
export type MeasurePoint = (typeof measurePoints)[number];

/** Why a child is left out of a measure. */
export const leftOutReasons = [
  "notYetAssessed",
  "unreadable",
  "notInCohort",
  "noStandard",
  "noClassRow",
  "individualTarget",
  "noTarget",
] as const;

/** One of them. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** How each reason is written, to follow a number of children. */
export const leftOutReasonNames: Readonly<Record<LeftOutReason, string>> = {
  notYetAssessed: "not yet assessed",
  unreadable: "with a mark that cannot be read",
  notInCohort: "not in the cohort (left, or assessed in another year)",
  noStandard: "marked on a scale that sets no standard",
  noClassRow: "without a class row",
  individualTarget: "with an individual target still to agree",
  noTarget: "with too little information for a target",
};

/** What a child counts as in a measure. */
export type MeasuredMark =
  | { readonly state: "banded"; readonly band: Band }
  /** An absence that counts among those assessed, as not having reached the standard (DfE). */
  | { readonly state: "absent" }
  | { readonly state: "leftOut"; readonly reason: LeftOutReason };

/** What a child counts as in a subject at a point. */
export function measuredMark(
  child: CohortChild,
  subject: Subject,
  point: MeasurePoint,
): MeasuredMark {
  const known = child.inSubject[subject];
  if (!known) return leftOut("noClassRow");
  if (point === "targetYearEnd") return ofTarget(known, "yearEnd");
  if (point === "targetKeyStageEnd") return ofTarget(known, "keyStageEnd");
  return ofMark(markAt(known.evidence, point));
}

type MarkPoint = Exclude<MeasurePoint, "targetYearEnd" | "targetKeyStageEnd">;

function markAt(evidence: Evidence, point: MarkPoint): EvidenceMark {
  switch (point) {
    case "autumn":
    case "spring":
    case "summer":
      return evidence.thisYear[point];
    case "latest":
      return evidence.latestThisYear;
    default:
      return evidence[point];
  }
}

function ofMark(mark: EvidenceMark): MeasuredMark {
  if (mark.state === "known") {
    return mark.band ? banded[mark.band] : leftOut("noStandard");
  }
  if (mark.why !== "absent") return leftOut(mark.why);
  return mark.inCohort ? absent : leftOut("notInCohort");
}

function ofTarget({ target, proposal }: ProposedTarget, horizon: Horizon): MeasuredMark {
  const standing = target[horizon];
  if (standing) {
    return standing.band ? banded[standing.band] : leftOut("noStandard");
  }
  return leftOut(proposal.kind === "individual" ? "individualTarget" : "noTarget");
}

/** A school has as many marks as children times subjects times points: each kind is made once. */
const banded: Readonly<Record<Band, MeasuredMark>> = {
  below: { state: "banded", band: "below" },
  workingTowards: { state: "banded", band: "workingTowards" },
  expected: { state: "banded", band: "expected" },
  greaterDepth: { state: "banded", band: "greaterDepth" },
};
const absent: MeasuredMark = { state: "absent" };
const leftOutFor = new Map<LeftOutReason, MeasuredMark>(
  leftOutReasons.map((reason) => [reason, { state: "leftOut", reason }]),
);

function leftOut(reason: LeftOutReason): MeasuredMark {
  return leftOutFor.get(reason) ?? { state: "leftOut", reason };
}
