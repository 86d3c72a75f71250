import fc from "fast-check";
import { bandAtRank, bandRank, bands, reaches } from "./band";

const anyBand = fc.constantFrom(...bands);

describe("band", () => {
  test("the bands rank from below to greater depth", () => {
    expect(bands.map(bandRank)).toEqual([0, 1, 2, 3]);
  });

  test("a rank beyond either end gives the band at that end", () => {
    expect([-1, 0, 3, 4].map(bandAtRank)).toEqual([
      "below",
      "below",
      "greaterDepth",
      "greaterDepth",
    ]);
  });

  test("a band reaches itself and those beneath it", () => {
    fc.assert(
      fc.property(anyBand, anyBand, (one, other) => {
        expect(bandAtRank(bandRank(one))).toBe(one);
        expect(reaches(one, other)).toBe(bandRank(one) >= bandRank(other));
        expect(reaches(one, other) || reaches(other, one)).toBe(true);
      }),
    );
  });
});
