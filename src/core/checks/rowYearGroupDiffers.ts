import type { Finding } from "../findings/finding";
import { yearGroupName } from "../pupils/yearGroup";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";
import { knownPupils } from "./support/knownPupils";

/** A row of a class tab whose year group is not the one on Pupils. */
export function rowYearGroupDiffers(school: School): Finding[] {
  const known = knownPupils(school);
  return school.classRows.flatMap(({ cells: { yearGroup: cell }, upn, yearGroup }) => {
    const registered = known.get(upn)?.pupil.yearGroup;
    if (registered === undefined || yearGroup === undefined || registered === yearGroup) return [];
    const [here, there] = [yearGroupName(yearGroup), yearGroupName(registered)];
    return findingAt(cell, {
      rule: "rowYearGroupDiffers",
      severity: "query",
      expected: there,
      found: here,
      message: `This row says ${here} and the Pupils tab says ${there}. Please make them agree, since the year group decides how marks are read.`,
    });
  });
}
