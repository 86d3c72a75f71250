import { bandRank } from "../../core/band";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { WhatIfChild } from "../api";
import { nameOf } from "./names";

/**
 * The band of each child in each subject, to play "what if" with: that of the latest mark of this
 * year, or where none ranks yet, of the teacher's forecast for the year's end; null where there
 * is neither. Subjects go by their names, such as `Reading`. A child without a UPN goes by the
 * place on the roll.
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

function rankOf({ inSubject }: CohortChild, subject: Subject): number | null {
  const evidence = inSubject[subject]?.evidence;
  if (!evidence) return null;
  const band = bandOfEvidence(evidence.latestThisYear) ?? bandOfEvidence(evidence.forecastYearEnd);
  return band ? bandRank(band) : null;
}
