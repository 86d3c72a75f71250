import { colemanLiauAge, colemanLiauGrade } from "./colemanLiau";

describe("the Coleman–Liau index", () => {
  test("the authors’ own abstract, of 639 letters in 119 words and 5 sentences, is of grade 14.5", () => {
    expect(colemanLiauGrade({ letters: 639, words: 119, sentences: 5 })).toBeCloseTo(14.5, 1);
  });

  test("a text’s letters, words and sentences are counted: 17, 6 and 1", () => {
    const grade = 0.0588 * ((17 / 6) * 100) - 0.296 * (100 / 6) - 15.8;
    expect(colemanLiauAge("The cat sat on the mat.")).toBeCloseTo(grade + 5, 9);
  });

  test("longer words are harder, whatever their syllables", () => {
    const short = colemanLiauAge("We had a big red cat.") ?? Number.NaN;
    expect(colemanLiauAge("She brought straight planks through.")).toBeGreaterThan(short);
  });

  test("nothing can be said of a text without words", () => {
    expect(colemanLiauAge(" … ")).toBeUndefined();
  });
});
