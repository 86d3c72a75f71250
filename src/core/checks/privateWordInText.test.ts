import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { privateWords } from "./data/privateWords";
import { privateWordInText } from "./privateWordInText";

describe("privateWordInText", () => {
  const text = (words: string) => aSchool({ classRows: [{ nextSteps: words }] });

  test("plain next steps are not reported, nor parts of words", () => {
    expect(
      privateWordInText(text("I can check my spelling. Fosters curiosity in based tasks.")),
    ).toEqual([]);
  });

  test("a private word is a query that repeats the word alone", () => {
    const [finding] = privateWordInText(text("The Social  Worker visits on Mondays."));
    expect(finding).toMatchObject({ severity: "query", found: "social worker" });
    expect(finding?.message).not.toContain("Mondays");
  });

  test("each of the texts for parents is looked at, with one finding for a cell", () => {
    const words = "New medication after the diagnosis";
    const row = { strengths: words, nextSteps: words, helpAtHome: words, comment: words };
    const found = privateWordInText(aSchool({ classRows: [{ ...row, childsWords: words }] }));
    expect(places(found)).toEqual(["Oak!F2", "Oak!G2", "Oak!AK2", "Oak!H2", "Oak!I2"]);
  });

  test.each(privateWords)("%p is found, in capitals too", (word) => {
    expect(privateWordInText(text(`Something about ${word.toUpperCase()}, briefly.`))).toHaveLength(
      1,
    );
  });

  test("the list holds the words of safeguarding and health", () => {
    const expected = ["safeguarding", "social worker", "diagnosis", "medication"];
    expect(privateWords).toEqual(expect.arrayContaining(expected));
  });
});
