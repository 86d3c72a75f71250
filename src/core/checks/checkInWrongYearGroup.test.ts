import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { checkInWrongYearGroup } from "./checkInWrongYearGroup";

describe("checkInWrongYearGroup", () => {
  const taken = (yearGroup: string, check: string, year: string) =>
    checkInWrongYearGroup(
      aSchool({ pupils: [{ yearGroup }], statutoryChecks: [{ upn: aUpn(0), check, year }] }),
    );

  test("phonics in Year 1 and 2 and tables in Year 4 are due", () => {
    expect(taken("1", "phonics", "2026/27")).toEqual([]);
    expect(taken("5", "phonics", "2023/24")).toEqual([]);
    expect(taken("5", "tables", "2025/26")).toEqual([]);
  });

  test("in another year group it is a query that names the year group", () => {
    expect(taken("5", "phonics", "2026/27")[0]).toMatchObject({
      severity: "query",
      found: "Year 5",
    });
    expect(taken("5", "tables", "2024/25")[0]).toMatchObject({
      expected: "Year 4",
      found: "Year 3",
    });
  });

  test("a year before the child came to school is told so", () => {
    expect(taken("R", "phonics", "2024/25")[0]?.found).toBe("a year outside this school");
  });
});
