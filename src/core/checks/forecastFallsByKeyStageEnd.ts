import { bandNames, bandRank } from "../band";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { rankedEntries } from "./support/rankedEntries";

/** A forecast for the end of the key stage in a lower band than the one for the end of the year. */
export function forecastFallsByKeyStageEnd(school: School): Finding[] {
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const [yearEnd] = rankedEntries(school, row, pupilRow, subject, ["forecastYearEnd"]);
    const [keyStage] = rankedEntries(school, row, pupilRow, subject, ["forecastKeyStageEnd"]);
    if (yearEnd?.band === undefined || keyStage?.band === undefined) return [];
    if (bandRank(keyStage.band) >= bandRank(yearEnd.band)) return [];
    const [lower, higher] = [bandNames[keyStage.band], bandNames[yearEnd.band]];
    return findingAt(keyStage.entry.cell, {
      rule: "forecastFallsByKeyStageEnd",
      severity: "query",
      expected: `${higher} or higher`,
      found: lower,
      message: `The ${entryInWords(keyStage.entry)} (${lower.toLowerCase()}) is lower than the one for the end of this year (${higher.toLowerCase()}). Please see whether both say what you mean.`,
    });
  });
}
