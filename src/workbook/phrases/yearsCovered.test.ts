import { yearGroups } from "../../core/pupils/yearGroup";
import { coversYear, readYears, yearsText } from "./yearsCovered";

describe("the years a phrase is for", () => {
  test.each([
    ["", 0, 6],
    ["R", 0, 0],
    ["Reception", 0, 0],
    ["3", 3, 3],
    ["Year 3", 3, 3],
    ["1-2", 1, 2],
    ["1 – 2", 1, 2],
    ["R to 2", 0, 2],
    ["Y5-Y6", 5, 6],
    ["Years 5 and 6", 5, 6],
  ])("‘%s’ is %d to %d", (text, from, to) => {
    expect(readYears(text)).toEqual({ from, to });
  });

  test.each(["7", "2-1", "1-2-3", "juniors", "-", "1,2"])("‘%s’ cannot be read", (text) => {
    expect(readYears(text)).toBeUndefined();
    expect(coversYear(text, 1)).toBe(false);
  });

  test("both ends are covered", () => {
    expect(yearGroups.filter((yearGroup) => coversYear("1-2", yearGroup))).toEqual([1, 2]);
  });

  test("a year is written as it is read", () => {
    for (const year of yearGroups) {
      expect(readYears(yearsText({ from: year, to: year }))).toEqual({ from: year, to: year });
    }
  });
});
