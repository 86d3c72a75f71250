import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { historyYearGroupDiffers } from "./historyYearGroupDiffers";

describe("historyYearGroupDiffers", () => {
  /** A row of Past marks of a child who is in Year 5 in 2026/27. */
  const past = (year: string, yearGroup: string, pupil = {}) =>
    historyYearGroupDiffers(
      aSchool({ pupils: [pupil], history: [{ upn: aUpn(0), year, yearGroup }] }),
    );

  test("the year group of the time is right", () => {
    expect(past("2025/26", "4")).toEqual([]);
    expect(past("2021/22", "R")).toEqual([]);
  });

  test("one year out is possible, since some children are taught out of their year", () => {
    expect(past("2025/26", "3")).toEqual([]);
    expect(past("2025/26", "5")).toEqual([]);
  });

  test("two years out is a query that names both year groups", () => {
    const found = past("2025/26", "R");
    expect(places(found)).toEqual(["History!C2"]);
    expect(found[0]).toMatchObject({
      severity: "query",
      expected: "Year 4 in 2025/26",
      found: "Reception",
    });
    expect(past("2024/25", "5")).toHaveLength(1);
  });

  test("a year before the child was at school is told so", () => {
    const [finding] = past("2019/20", "R");
    expect(finding?.message).toContain("the child was not yet at school in 2019/20");
  });

  test("nothing is said without a year or year group, of a year to come, or of former children", () => {
    expect(past("", "R")).toEqual([]);
    expect(past("2025/26", "")).toEqual([]);
    expect(past("2028/29", "R")).toEqual([]);
    expect(past("2025/26", "R", { yearGroup: "", dateOfBirth: "" })).toEqual([]);
    expect(past("2025/26", "R", { left: "21/07/2024" })).toEqual([]);
  });
});
