import { aSchool } from "../../../testing/core/aSchool";
import { rawScoreNotANumber } from "./rawScoreNotANumber";

describe("rawScoreNotANumber", () => {
  const marked = (...raw: (string | number)[]) =>
    aSchool({ tests: raw.map((each) => ({ raw: each })) });

  test("whole and half marks, nought and blanks are not reported", () => {
    expect(rawScoreNotANumber(marked(0, 37, "41.5", ""))).toEqual([]);
  });

  test("words, marks below nought and fractions such as 37/50 are errors", () => {
    const found = rawScoreNotANumber(marked("absent", -1, "37/50", 1000));
    expect(found.map((each) => each.found)).toEqual(["absent", "-1", "37/50", "1000"]);
  });
});
