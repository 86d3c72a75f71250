import fc from "fast-check";
import { countText, fleschKincaidGrade, readingAge } from "./readingAge";

describe("the reading age of a text", () => {
  test("a sentence of short words needs no schooling: 6 words, 6 syllables", () => {
    expect(countText("The cat sat on the mat.")).toEqual({ sentences: 1, words: 6, syllables: 6 });
    expect(fleschKincaidGrade("The cat sat on the mat.")).toBeCloseTo(-1.45, 2);
  });

  test("the formula with its published weights: 10 words in 2 sentences, 17 syllables", () => {
    const text = "Ben wanted a little puppy. Anna wanted a happy kitten.";
    expect(countText(text)).toEqual({ sentences: 2, words: 10, syllables: 17 });
    expect(fleschKincaidGrade(text)).toBeCloseTo(0.39 * 5 + 11.8 * 1.7 - 15.59, 9);
  });

  test.each([
    ["make", 1],
    ["writes", 1],
    ["jumped", 1],
    ["wanted", 2],
    ["table", 2],
    ["sentence", 2],
    ["fractions", 2],
    ["paragraph", 3],
    ["multiply", 3],
    ["thank-you", 2],
    ["child’s", 1],
    ["47", 1],
    ["words", 1],
    ["places", 2],
  ])("%s has %d syllables", (word, syllables) => {
    expect(countText(word).syllables).toBe(syllables);
  });

  test("a text without a full stop is one sentence", () => {
    expect(countText("working at what we expect").sentences).toBe(1);
  });

  test("nothing can be said of a text without words", () => {
    expect(fleschKincaidGrade(" … ")).toBeUndefined();
    expect(readingAge("")).toBeUndefined();
  });

  test("age is the grade and five years", () => {
    expect(readingAge("The cat sat on the mat.")).toBeCloseTo(3.55, 2);
  });

  test("writing the same text twice does not change its reading age", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = `${words.join(" ")}.`;
        expect(readingAge(`${text} ${text}`)).toBeCloseTo(readingAge(text) ?? Number.NaN, 9);
      }),
    );
  });
});
