import type { Finding } from "../findings/finding";
import type { ScoredMark } from "../scales/mark";
import type { School } from "../school/school";
import { profileBand } from "../targets/profileBand";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { groupBy } from "./support/groupBy";
import { pupilSubjects } from "./support/pupilSubjects";
import { rankedEntries } from "./support/rankedEntries";

/** The profile's code of each band that it tells. */
const profileCodes = { workingTowards: "1", expected: "2" } as const;

/**
 * A starting point of a child in Year 1 or 2 that is not the one that the child's early years
 * profile gives: 2 where every goal of the subject is at the expected level, else 1. Starting
 * points on any other scale are not compared.
 */
export function startContradictsProfile(school: School): Finding[] {
  const profiles = groupBy(school.earlyYears, ({ upn }) => upn || undefined);
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const yearGroup = pupilRow.pupil.yearGroup ?? row.yearGroup;
    if (yearGroup !== 1 && yearGroup !== 2) return [];
    const [start] = rankedEntries(school, row, pupilRow, subject, ["start"]);
    if (!start || !isOnProfile(start.mark)) return [];
    const { entry, mark } = start;
    const given = (profiles.get(row.upn) ?? []).flatMap((profile) => {
      const band = profileBand(profile, subject);
      return band ? [{ code: profileCodes[band], cell: profile.cells.upn }] : [];
    });
    const [profile] = given;
    if (!profile || given.some(({ code }) => code === mark.code)) return [];
    const place = `row ${profile.cell.row} of ${profile.cell.tab}`;
    return findingAt(entry.cell, {
      rule: "startContradictsProfile",
      severity: "query",
      expected: `${profile.code}, by ${place}`,
      found: mark.code,
      message: `The ${entryInWords(entry)} is ${mark.code}, and the goals in ${place} make it ${profile.code}. Please see which of the two is right.`,
    });
  });
}

function isOnProfile({ scale }: ScoredMark): boolean {
  return scale === "eyfs-profile" || scale === "eyfs-profile-2013";
}
