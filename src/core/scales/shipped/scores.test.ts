import { bandOf } from "../bandOf";
import { readMark } from "../readMark";
import type { Scale } from "../scale";
import { keyStage1Scaled, keyStage2Scaled, standardised } from "./scores";

function bandOfScore(scale: Scale, score: number) {
  return bandOf(scale, readMark(scale, score), { yearGroup: 6, term: "summer" });
}

describe("scores", () => {
  // STA: 100 is the expected standard, 110 the higher one.
  test.each([
    [80, "workingTowards"],
    [99, "workingTowards"],
    [100, "expected"],
    [109, "expected"],
    [110, "greaterDepth"],
    [120, "greaterDepth"],
  ])("a Key Stage 2 scaled score of %p is %s", (score, band) => {
    expect(bandOfScore(keyStage2Scaled, score)).toBe(band);
  });

  test.each([
    [85, "workingTowards"],
    [100, "expected"],
    [115, "expected"],
  ])("a Key Stage 1 scaled score of %p is %s", (score, band) => {
    expect(bandOfScore(keyStage1Scaled, score)).toBe(band);
  });

  // NFER: 70-84 well below, 85-94 below, 95-114 in line or above, 115-140 well above.
  test.each([
    [84, "below"],
    [85, "workingTowards"],
    [94, "workingTowards"],
    [95, "expected"],
    [114, "expected"],
    [115, "greaterDepth"],
    [140, "greaterDepth"],
  ])("a standardised score of %p is %s", (score, band) => {
    expect(bandOfScore(standardised, score)).toBe(band);
  });

  test("Key Stage 2 tests have J and Q, Key Stage 1 tests have not", () => {
    const codes = (scale: Scale) =>
      scale.unranked
        .map(({ code }) => code)
        .sort()
        .join("");
    expect(codes(keyStage2Scaled)).toBe("ABDFJLMNPQU");
    expect(codes(keyStage1Scaled)).toBe("ABDFLMNPU");
  });
});
