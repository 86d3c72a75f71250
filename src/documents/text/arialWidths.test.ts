import fc from "fast-check";
import { arialWidth, linesInArial } from "./arialWidths";

describe("arialWidth", () => {
  test("adds the published widths", () => {
    // Helvetica.afm: R 722, e 556, a 556, d 556, i 222, n 556, g 556.
    expect(arialWidth("Reading", 10)).toBeCloseTo(37.24);
  });

  test("an accent adds no width", () => {
    expect(arialWidth("Zoë", 10)).toBe(arialWidth("Zoe", 10));
  });
});

describe("linesInArial", () => {
  test("breaks between words", () => {
    const twoWords = arialWidth("My next", 11);
    expect(linesInArial("My next", 11, twoWords)).toBe(1);
    expect(linesInArial("My next step", 11, twoWords)).toBe(2);
  });

  test("breaks a word that is wider than the column", () => {
    expect(linesInArial("a".repeat(30), 10, arialWidth("a".repeat(10), 10))).toBe(3);
  });

  test("line ends count, and an empty text takes a line", () => {
    expect(linesInArial("one\ntwo\n", 11, 200)).toBe(3);
  });

  test("a narrower column never takes fewer lines", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(linesInArial(text, 11, width)).toBeGreaterThanOrEqual(
          linesInArial(text, 11, width + 50),
        );
      }),
    );
  });
});
