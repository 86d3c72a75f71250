import { subjectNames, subjects } from "../../core/subject";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import { childSays } from "./childSays";
import { subjectOfText } from "./subjectOfText";

describe("the subject of a teacher's line", () => {
  test.each([
    ["use full stops and capital letters", "writing"],
    ["read my writing aloud", "writing"],
    ["keep to the past tense all through a story", "writing"],
    ["write a story with a clear ending", "writing"],
    ["add detail to my sentences", "writing"],
    ["form letters the right way round", "writing"],
    ["learn my times tables", "mathematics"],
    ["take away bigger numbers", "mathematics"],
    ["draw a bar model", "mathematics"],
    ["count in 2s, 5s and 10s", "mathematics"],
    ["blend sounds in new words", "reading"],
    ["choose longer books", "reading"],
    ["read for 10 minutes every day", "reading"],
    ["answer questions about the text", "reading"],
    ["listen to others", undefined],
    ["share my ideas in class", undefined],
    ["", undefined],
  ])("‘%s’ is about %s", (text, subject) => {
    expect(subjectOfText(text)).toBe(subject);
  });

  test("every next step of the shipped phrases is about the subject that it is given for", () => {
    const wrong = shippedPhrases
      .filter(({ use }) => use === "Next step")
      .filter(({ subject, text }) => {
        const own = subjects.find((each) => subjectNames[each] === subject);
        return own === undefined || subjectOfText(childSays(text)) !== own;
      });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
