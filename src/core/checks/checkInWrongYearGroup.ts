import type { Finding } from "../findings/finding";
import { yearGroupName, yearGroups } from "../pupils/yearGroup";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";

const due = {
  phonics: { name: "phonics check", years: [1, 2], inWords: "Year 1 or 2" },
  tables: { name: "tables check", years: [4], inWords: "Year 4" },
} as const;

/** A phonics check taken outside Years 1 and 2, or a tables check outside Year 4 (STA). */
export function checkInWrongYearGroup(school: School): Finding[] {
  const known = knownPupils(school);
  return school.statutoryChecks.flatMap(({ upn, cells, check, year }) => {
    const now = known.get(upn)?.pupil.yearGroup;
    if (now === undefined || check === undefined || year === undefined) return [];
    const then = now - (school.settings.academicYear - year);
    const { name, years, inWords } = due[check];
    if (years.some((each) => each === then)) return [];
    const inYear = yearGroups.find((each) => each === then);
    const found = inYear === undefined ? "a year outside this school" : yearGroupName(inYear);
    return findingAt(cells.year, {
      rule: "checkInWrongYearGroup",
      severity: "query",
      expected: inWords,
      found,
      message: `The ${name} is taken in ${inWords}, and by this year the child was in ${found}. Please look at the year.`,
    });
  });
}
