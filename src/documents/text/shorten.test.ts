import fc from "fast-check";
import { cleanText } from "./cleanText";
import { shorten } from "./shorten";

describe("shorten", () => {
  test("text that fits is left alone", () => {
    expect(shorten("Well done.", 10)).toBe("Well done.");
  });

  test("longer text ends after a whole sentence", () => {
    expect(shorten("I like maths. I am good at it. I want to learn more.", 35)).toBe(
      "I like maths. I am good at it. …",
    );
  });

  test("a first sentence that is too long ends after a whole word", () => {
    expect(shorten("Reading chapter books every single evening", 20)).toBe("Reading chapter…");
  });

  test("one very long word is cut", () => {
    expect(shorten("a".repeat(50), 10)).toBe(`${"a".repeat(9)}…`);
  });

  test("an emoji is never cut in half", () => {
    expect(shorten("😀😀😀😀", 3)).toBe("😀😀…");
  });

  test("never longer than the limit, and always says when something was left out", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          const short = shorten(text, limit);
          expect(Array.from(short).length).toBeLessThanOrEqual(limit);
          expect(short === cleanText(text).trim() || short.endsWith("…")).toBe(true);
        },
      ),
    );
  });
});
