import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { bandChanges } from "./support/bandChanges";
import { entryInWords, entryKindNames } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { type RankedEntry, rankedEntries } from "./support/rankedEntries";

const kinds = ["lastYear", "autumn", "spring", "summer"] as const;

/**
 * A mark on a scale whose codes climb as a child grows, such as steps or levels, that is lower than
 * last year's end or an earlier mark of this year on the same scale. A drop of two bands is told by
 * its own check.
 */
export function markBelowEarlierMark(school: School): Finding[] {
  const told = new Set(
    bandChanges(school)
      .filter(({ bands }) => bands <= -2)
      .map(({ to }) => to.entry),
  );
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const climbing = rankedEntries(school, row, pupilRow, subject, kinds).filter(
      ({ scale }) => scale.family === "cumulative",
    );
    return climbing.flatMap(({ entry, mark, scale }, index) => {
      const before = highestOn(scale.id, climbing.slice(0, index));
      if (!before || mark.position >= before.mark.position || told.has(entry)) return [];
      return findingAt(entry.cell, {
        rule: "markBelowEarlierMark",
        severity: "query",
        expected: `${before.mark.code} or higher`,
        found: mark.code,
        message: `The ${entryInWords(entry)}, ${mark.code}, is below the ${entryKindNames[before.entry.kind]}, ${before.mark.code}. Codes of this scale climb as a child grows, so please see that both are right.`,
      });
    });
  });
}

function highestOn(scale: string, entries: readonly RankedEntry[]): RankedEntry | undefined {
  return entries
    .filter((each) => each.scale.id === scale)
    .reduce<RankedEntry | undefined>(
      (highest, each) => (highest && highest.mark.position >= each.mark.position ? highest : each),
      undefined,
    );
}
