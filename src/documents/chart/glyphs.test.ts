import { glyphsOf } from "./glyphs";

/** DejaVu Sans: advances in 1/2048 of the size (its hmtx table). */
const advance = (units: number) => (units / 2048) * 22;

describe("glyphsOf", () => {
  test("letters have the advances of DejaVu Sans", () => {
    expect(glyphsOf("A", "regular")[0]?.advance).toBeCloseTo(advance(1401), 1);
    expect(glyphsOf("i", "regular")[0]?.advance).toBeCloseTo(advance(569), 1);
    expect(glyphsOf("A", "bold")[0]?.advance).toBeCloseTo(advance(1585), 1);
  });

  test("a full stop is a small square on the baseline", () => {
    const stop = glyphsOf(".", "regular")[0];
    expect(stop?.top).toBe(-(stop?.height ?? 0));
    expect(stop?.coverage(1, 1)).toBe(15);
    expect(stop?.width).toBeLessThan(5);
  });

  test("bold letters hold more ink", () => {
    const ink = (weight: "regular" | "bold") => {
      const glyph = glyphsOf("n", weight)[0];
      let sum = 0;
      for (let y = 0; y < (glyph?.height ?? 0); y++) {
        for (let x = 0; x < (glyph?.width ?? 0); x++) sum += glyph?.coverage(x, y) ?? 0;
      }
      return sum;
    };
    expect(ink("bold")).toBeGreaterThan(1.3 * ink("regular"));
  });

  test("unknown accents fall away, unknown letters become a box, joiners disappear", () => {
    const [plain] = glyphsOf("s", "regular");
    const [box] = glyphsOf("□", "regular");
    expect(glyphsOf("š", "regular")).toEqual([plain]);
    expect(glyphsOf("王", "regular")).toEqual([box]);
    expect(glyphsOf("a\u200db", "regular")).toHaveLength(2);
  });
});
