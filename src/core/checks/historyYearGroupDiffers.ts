import { academicYearName } from "../calendar/academicYear";
import type { Finding } from "../findings/finding";
import type { Pupil } from "../pupils/pupil";
import { yearGroupName, yearGroups } from "../pupils/yearGroup";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";
import { leftBefore } from "./support/stay";

/** One year is possible: some children are taught, or were taught, a year out of their own. */
const farYears = 2;

/**
 * A row of Past marks whose year group is two or more away from the one that the child's year group
 * today gives for that year. Nothing is known of children whose year group is not of this year.
 */
export function historyYearGroupDiffers(school: School): Finding[] {
  const known = knownPupils(school);
  const { academicYear } = school.settings;
  const isOfThisYear = (pupil: Pupil) => !leftBefore(pupil, `${academicYear}-09-01`);
  return school.history.flatMap(({ upn, cells, year, yearGroup }) => {
    const pupil = known.get(upn)?.pupil;
    if (pupil?.yearGroup === undefined || !isOfThisYear(pupil)) return [];
    if (year === undefined || year > academicYear || yearGroup === undefined) return [];
    const then = pupil.yearGroup - (academicYear - year);
    if (Math.abs(then - yearGroup) < farYears) return [];
    const likely = yearGroups.find((each) => each === then);
    const expected = likely === undefined ? "not yet at school" : yearGroupName(likely);
    const inYear = academicYearName(year);
    return findingAt(cells.yearGroup, {
      rule: "historyYearGroupDiffers",
      severity: "query",
      expected: likely === undefined ? `no year group in ${inYear}` : `${expected} in ${inYear}`,
      found: yearGroupName(yearGroup),
      message: `This row says ${yearGroupName(yearGroup)}, and by the year group today the child was ${likely === undefined ? expected : `in ${expected}`} in ${inYear}. Please look at the year and the year group.`,
    });
  });
}
