import { type Band, bandRank } from "../band";
import type { YearGroup } from "../pupils/yearGroup";
import { positionOf } from "../scales/bandOf";
import type { Expectation, Scale } from "../scales/scale";

/**
 * The place on a scale to aim for so as to stand in a band at the end of a year group; nothing
 * where the scale sets no standard, or none for that year group.
 * - Grades: the first grade of the band. Where a scale lacks the band (there is no greater depth
 *   in the early years profile), the first grade of the nearest band beneath it, or failing that
 *   of its lowest.
 * - Scores: the lowest score of the band, found the same way.
 * - Scales whose codes climb: see `placeByAge`.
 */
export function placeForBand(scale: Scale, band: Band, yearGroup: YearGroup): number | undefined {
  if (scale.expectation) return placeByAge(scale, scale.expectation, band, yearGroup);
  const starts = scale.grades.length > 0 ? gradeStarts(scale) : (scale.scores?.bandsFrom ?? []);
  const reached = starts.filter((start) => bandRank(start.band) <= bandRank(band));
  const best = reached.reduce<BandStart | undefined>(
    (found, start) => (found && bandRank(found.band) >= bandRank(start.band) ? found : start),
    undefined,
  );
  return (best ?? starts[0])?.from;
}

interface BandStart {
  readonly from: number;
  readonly band: Band;
}

function gradeStarts(scale: Scale): BandStart[] {
  return scale.grades.flatMap(({ band }, from) => (band === undefined ? [] : [{ from, band }]));
}

/**
 * On a scale whose codes climb, with its own expectation for the year group: the expected grade;
 * for greater depth, as far above it as the scale says; for working towards, half a year beneath
 * it, the middle of that band (at least one grade); for below, one grade more than a year beneath
 * it, where the band begins. Held within the scale.
 */
function placeByAge(
  scale: Scale,
  expectation: Expectation,
  band: Band,
  yearGroup: YearGroup,
): number | undefined {
  const expected = positionOf(scale, expectation.atYearEnd[yearGroup]);
  if (expected === undefined) return undefined;
  const away: Readonly<Record<Band, number>> = {
    greaterDepth: expectation.deeperBy,
    expected: 0,
    workingTowards: -Math.max(1, Math.floor(expectation.gradesPerYear / 2)),
    below: -(expectation.gradesPerYear + 1),
  };
  return Math.max(0, Math.min(scale.grades.length - 1, expected + away[band]));
}
