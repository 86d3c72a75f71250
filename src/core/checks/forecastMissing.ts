import { currentTerm, pointState } from "../calendar/assessmentPoint";
import type { Finding } from "../findings/finding";
import { entryOf } from "../school/classRow";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { isHere, joinedAfter } from "./support/stay";

const forecasts = ["forecastYearEnd", "forecastKeyStageEnd"] as const;

/**
 * A blank forecast once the current assessment point has closed: the class teacher forecasts the
 * end of the year and of the key stage in each subject (target-setting policy, 4.2).
 */
export function forecastMissing(school: School): Finding[] {
  const { today, settings } = school;
  const term = currentTerm(settings.points, today);
  if (term === undefined || pointState(settings.points[term], today) !== "closed") return [];
  return pupilSubjects(school).flatMap(({ row, pupilRow: { pupil }, subject }) => {
    if (!isHere(pupil, today) || joinedAfter(pupil, settings.points[term].closes)) return [];
    return forecasts.flatMap((kind) => {
      const entry = entryOf(row, subject, kind);
      if (!entry || !isEmpty(entry.cell)) return [];
      return findingAt(entry.cell, {
        rule: "forecastMissing",
        severity: "reminder",
        expected: "a forecast",
        found: "nothing",
        message: `The ${entryInWords(entry)} is still blank. Please add it, so that a target can be proposed with it in mind.`,
      });
    });
  });
}
