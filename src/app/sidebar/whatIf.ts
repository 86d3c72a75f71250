import { bandRank } from "../../core/band";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { measuredMark } from "../../core/cohort/measuredMark";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { WhatIfChild } from "../api";
import { nameOf } from "./names";

/**
 * The band of each child in each subject, to play "what if" with: as attainment now counts the
 * latest mark of this year, so that both say the same. Subjects go by their names, such as
 * `Reading`. A child without a UPN goes by the place on the roll.
 */
export function whatIfChildren(children: readonly CohortChild[]): WhatIfChild[] {
  return children.map((child, index) => ({
    upn: child.pupil.pupil.upn || `row ${index + 1}`,
    name: nameOf(child.pupil.pupil, child.row),
    bandRanks: Object.fromEntries(
      subjects.map((subject) => [subjectNames[subject], rankOf(child, subject)]),
    ),
  }));
}

function rankOf(child: CohortChild, subject: Subject): number | null {
  const mark = measuredMark(child, subject, "latest");
  switch (mark.state) {
    case "banded":
      return bandRank(mark.band);
    case "absent":
      return absentRank;
    case "leftOut":
      return null;
  }
}

/** Below every band: an absence counts as not having reached a standard (DfE). */
const absentRank = -1;
