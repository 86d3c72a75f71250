import { type Band, bandRank } from "../../band";
import type { School } from "../../school/school";
import { pupilSubjects } from "./pupilSubjects";
import { type RankedEntry, rankedEntries } from "./rankedEntries";

const kinds = ["lastYear", "autumn", "spring", "summer"] as const;

/** Two marks in a row of one child in one subject, each with a band. */
export interface BandChange {
  readonly from: RankedEntry & { readonly band: Band };
  readonly to: RankedEntry & { readonly band: Band };
  /** How many bands the second is above the first; negative where it is below. */
  readonly bands: number;
}

/** Every pair of marks in a row, from last year's end to this summer, of every known child. */
export function bandChanges(school: School): BandChange[] {
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const banded = rankedEntries(school, row, pupilRow, subject, kinds).filter(hasBand);
    return banded.slice(1).flatMap((to, index) => {
      const from = banded[index];
      return from ? [{ from, to, bands: bandRank(to.band) - bandRank(from.band) }] : [];
    });
  });
}

function hasBand(ranked: RankedEntry): ranked is RankedEntry & { readonly band: Band } {
  return ranked.band !== undefined;
}
