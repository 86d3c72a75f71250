import { subjectOfText } from "./subjectOfText";

describe("the subject of a teacher's line", () => {
  test.each([
    ["use full stops and capital letters", "writing"],
    ["read my writing aloud", "writing"],
    ["learn my times tables", "mathematics"],
    ["take away bigger numbers", "mathematics"],
    ["blend sounds in new words", "reading"],
    ["choose longer books", "reading"],
    ["listen to others", undefined],
    ["", undefined],
  ])("‘%s’ is about %s", (text, subject) => {
    expect(subjectOfText(text)).toBe(subject);
  });
});
