import { aSchool } from "../../../testing/core/aSchool";
import { unreadableYear } from "./unreadableYear";

describe("unreadableYear", () => {
  test("2026/27, 2026-27 and 2026 are years", () => {
    const history = ["2026/27", "2026-27", 2026].map((year) => ({ year }));
    expect(unreadableYear(aSchool({ history }))).toEqual([]);
  });

  test("two years that do not follow, words and blanks are errors", () => {
    const school = aSchool({
      history: [{ year: "2026/28" }],
      earlyYears: [{ year: "last year" }],
      statutoryChecks: [{}],
      ledger: [{ year: "26" }],
    });
    const found = unreadableYear(school);
    expect(found.map((each) => each.found)).toEqual(["2026/28", "last year", "nothing", "26"]);
  });
});
