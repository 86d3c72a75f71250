import { bandRank } from "../band";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { type RankedEntry, rankedEntries } from "./support/rankedEntries";

/**
 * A forecast for the year's end below the latest mark of the year: lower on the same scale, or in
 * a lower band where the scales differ.
 */
export function forecastBelowCurrent(school: School): Finding[] {
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const ranked = (kinds: Parameters<typeof rankedEntries>[4]) =>
      rankedEntries(school, row, pupilRow, subject, kinds);
    const [forecast] = ranked(["forecastYearEnd"]);
    const [current] = ranked(["autumn", "spring", "summer"]).reverse();
    if (!forecast || !current || !isBelow(forecast, current)) return [];
    return findingAt(forecast.entry.cell, {
      rule: "forecastBelowCurrent",
      severity: "query",
      expected: `${current.mark.code} or higher`,
      found: forecast.mark.code,
      message: `The ${entryInWords(forecast.entry)} is ${forecast.mark.code}, below the ${entryInWords(current.entry)}, ${current.mark.code}. Please see whether both say what you mean.`,
    });
  });
}

function isBelow(one: RankedEntry, other: RankedEntry): boolean {
  if (one.scale.id === other.scale.id) return one.mark.position < other.mark.position;
  if (one.band === undefined || other.band === undefined) return false;
  return bandRank(one.band) < bandRank(other.band);
}
