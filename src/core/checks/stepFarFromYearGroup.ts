import type { Finding } from "../findings/finding";
import { expectedPosition } from "../scales/bandOf";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { rankedEntries } from "./support/rankedEntries";
import { whenOf } from "./support/whenOf";

const kinds = ["lastYear", "autumn", "spring", "summer", "forecastYearEnd"] as const;

/** How many years' climb from what is expected of the age is worth a look. */
const farYears = 2;

/**
 * A grade on a scale that climbs with age, such as steps, more than two years away from what is
 * expected of the child's age. A child with an education, health and care plan may well be far
 * below, and is not reported for it.
 */
export function stepFarFromYearGroup(school: School): Finding[] {
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const yearGroup = pupilRow.pupil.yearGroup ?? row.yearGroup;
    if (yearGroup === undefined) return [];
    return rankedEntries(school, row, pupilRow, subject, kinds).flatMap(
      ({ entry, mark, scale }) => {
        const expected = expectedPosition(scale, whenOf(entry.kind, yearGroup));
        if (expected === undefined || !scale.expectation) return [];
        const years = (mark.position - expected) / scale.expectation.gradesPerYear;
        if (Math.abs(years) <= farYears || (years < 0 && pupilRow.pupil.sen === "E")) return [];
        const where = years > 0 ? "ahead of" : "behind";
        return findingAt(entry.cell, {
          rule: "stepFarFromYearGroup",
          severity: "query",
          expected: `a grade within ${farYears} years of the child's age`,
          found: mark.code,
          message: `The ${entryInWords(entry)}, ${mark.code}, is more than ${farYears} years ${where} what is usual at this age. Please see that the figure in the code is the one meant.`,
        });
      },
    );
  });
}
