import { aSchool } from "../../../testing/core/aSchool";
import { letterCopiesOutOfRange } from "./letterCopiesOutOfRange";

describe("letterCopiesOutOfRange", () => {
  test("0 to 4 and blanks are not reported", () => {
    const pupils = [0, 4, "2", ""].map((letterCopies) => ({ letterCopies }));
    expect(letterCopiesOutOfRange(aSchool({ pupils }))).toEqual([]);
  });

  test("more, less, halves and words are errors", () => {
    const pupils = [5, -1, 1.5, "two"].map((letterCopies) => ({ letterCopies }));
    const found = letterCopiesOutOfRange(aSchool({ pupils }));
    expect(found.map((each) => each.found)).toEqual(["5", "-1", "1.5", "two"]);
  });
});
