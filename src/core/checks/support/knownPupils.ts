import type { PupilRow } from "../../school/pupilRow";
import type { School } from "../../school/school";
import { groupBy } from "./groupBy";
import { oncePerSchool } from "./oncePerSchool";

/**
 * The pupils whom a UPN names without doubt: those whose UPN stands once on the Pupils tab. Checks
 * of later stages say nothing about anybody else.
 */
export const knownPupils = oncePerSchool((school: School): ReadonlyMap<string, PupilRow> => {
  const known = new Map<string, PupilRow>();
  for (const [upn, [row, second]] of groupBy(school.pupils, ({ pupil }) => pupil.upn)) {
    if (upn !== "" && row && !second) known.set(upn, row);
  }
  return known;
});
