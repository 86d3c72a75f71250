import { aSchool } from "../../../testing/core/aSchool";
import { yearGroupAgainstBirth } from "./yearGroupAgainstBirth";

describe("yearGroupAgainstBirth", () => {
  test("the first and last birthdays of a year give its year group (facts of 2026/27)", () => {
    const pupils = [
      { dateOfBirth: "2015-09-01", yearGroup: "6" },
      { dateOfBirth: "2016-08-31", yearGroup: "6" },
      { dateOfBirth: "2016-09-01", yearGroup: "5" },
      { dateOfBirth: "2020-10-05", yearGroup: "1" },
    ];
    expect(yearGroupAgainstBirth(aSchool({ pupils }))).toEqual([]);
  });

  test("a child taught in another year is a query that names both", () => {
    const [finding] = yearGroupAgainstBirth(aSchool({ pupils: [{ yearGroup: "4" }] }));
    expect(finding).toMatchObject({ severity: "query", expected: "Year 5", found: "Year 4" });
  });

  test("a summer-born child of seven years in Year 6 is a query, and a leaver is none", () => {
    const pupils = [
      { dateOfBirth: "31/08/2015", yearGroup: "6" },
      { yearGroup: "4", left: "20/07/2026" },
    ];
    const found = yearGroupAgainstBirth(aSchool({ pupils }));
    expect(found.map(({ expected }) => expected)).toEqual(["Year 7"]);
  });

  test("a nursery child in Reception is named so", () => {
    const pupils = [{ dateOfBirth: "14/10/2022", yearGroup: "R" }];
    expect(yearGroupAgainstBirth(aSchool({ pupils }))[0]?.expected).toBe("nursery");
  });
});
