import fc from "fast-check";
import { bandAtRank, bandRank, bands } from "../band";
import { shippedScaleBook, shippedScales } from "../scales/shippedScales";
import { gradeAt } from "./gradeChoice";
import { placeForBand } from "./placeForBand";

fc.configureGlobal({ seed: 2026 });

function codeFor(scaleId: string, band: (typeof bands)[number], yearGroup: 2 | 4 | 6 = 6) {
  const scale = shippedScaleBook.find(scaleId);
  if (!scale) throw new Error(`No scale ${scaleId}`);
  const place = placeForBand(scale, band, yearGroup);
  return place === undefined
    ? undefined
    : gradeAt(scale, place, { yearGroup, term: "summer" }).code;
}

test.each([
  ["teacher-assessment", ["EM", "WTS", "EXS", "GDS"]],
  ["point-in-time", ["BEL", "JB", "AT", "ABV"]],
  ["standardised", ["70", "85", "95", "115"]],
  ["ks2-scaled", ["80", "80", "100", "110"]],
  ["eyfs-profile", ["1", "1", "2", "2"]],
])("%s: the first grade of each band, or of the nearest beneath it", (scale, codes) => {
  expect(bands.map((band) => codeFor(scale, band))).toEqual(codes);
});

test("steps at the end of Year 6: 6s; a step deeper; half a year beneath; a year and a step beneath", () => {
  expect(bands.map((band) => codeFor("steps", band))).toEqual(["5w+", "6b+", "6s", "6s+"]);
});

test("National Curriculum levels at the end of Key Stage 2: level 4B is expected, 5C is deeper", () => {
  expect(bands.map((band) => codeFor("levels", band))).toEqual(["3B", "4C", "4B", "5C"]);
});

test("a scale without a standard, or without one for the year group, has no place", () => {
  expect(codeFor("tables-check", "expected", 4)).toBeUndefined();
  const reception = shippedScaleBook.find("steps");
  expect(reception && placeForBand(reception, "expected", 0)).toBeUndefined();
});

test("the place always lies in the band asked for, where the scale has that band", () => {
  const scale = fc.constantFrom(...shippedScales);
  const rank = fc.integer({ min: 0, max: 3 });
  const yearGroup = fc.constantFrom(1, 2, 3, 4, 5, 6);
  fc.assert(
    fc.property(scale, rank, yearGroup, (scale, rank, yearGroup) => {
      const band = bandAtRank(rank);
      const place = placeForBand(scale, band, yearGroup);
      if (place === undefined) return;
      const when = { yearGroup, term: "summer" } as const;
      const found = gradeAt(scale, place, when).band;
      const inScale = scale.expectation ? place > 0 : hasBand(scale.id, rank);
      if (inScale) expect(found).toBe(band);
      expect(found).toBeDefined();
    }),
  );
});

function hasBand(scaleId: string, rank: number): boolean {
  const scale = shippedScaleBook.find(scaleId);
  const present = scale?.grades.length ? scale.grades : (scale?.scores?.bandsFrom ?? []);
  return present.some(({ band }) => band !== undefined && bandRank(band) === rank);
}
