import fc from "fast-check";
import {
  isSummerBorn,
  keyStageEnd,
  keyStageOf,
  readYearGroup,
  yearGroupFromBirth,
  yearGroupName,
  yearGroups,
} from "./yearGroup";

describe("year group from date of birth", () => {
  // Children start Reception in the September after their fourth birthday.
  test.each([
    ["2015-09-01", 6],
    ["2016-08-31", 6],
    ["2016-09-01", 5],
    ["2020-10-05", 1],
    ["2022-08-31", 0],
    ["2022-09-01", -1],
    ["2015-08-31", 7],
  ])("in 2026/27 a child born on %s is in year %p", (born, yearGroup) => {
    expect(yearGroupFromBirth(born, 2026)).toBe(yearGroup);
  });

  test("a child goes up one year group each year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2020, max: 2040 }),
        (birthYear, month, year) => {
          const born = `${birthYear}-${String(month).padStart(2, "0")}-15`;
          expect(yearGroupFromBirth(born, year + 1)).toBe(yearGroupFromBirth(born, year) + 1);
        },
      ),
    );
  });
});

describe("year groups", () => {
  test.each(["R", "r", "Rec", "Reception", "0", "YR", "Year R", "FS2"])(
    "%p is Reception",
    (text) => {
      expect(readYearGroup(text)).toBe(0);
    },
  );

  test.each(["4", "Y4", "Yr 4", "year 4", " Year4 "])("%p is Year 4", (text) => {
    expect(readYearGroup(text)).toBe(4);
  });

  test.each(["", "7", "-1", "N2", "Year", "44", "4A"])("%p is no year group here", (text) => {
    expect(readYearGroup(text)).toBeUndefined();
  });

  test("each is read from its own name", () => {
    expect(yearGroups.map((each) => readYearGroup(yearGroupName(each)))).toEqual(yearGroups);
  });

  test("Reception is the early years, 1 and 2 Key Stage 1, 3 to 6 Key Stage 2", () => {
    expect(yearGroups.map(keyStageOf).join(" ")).toBe(
      "earlyYears keyStage1 keyStage1 keyStage2 keyStage2 keyStage2 keyStage2",
    );
  });

  test("key-stage targets fall due in Year 2 and Year 6, Reception's in Year 2", () => {
    expect(yearGroups.map(keyStageEnd)).toEqual([2, 2, 2, 6, 6, 6, 6]);
  });

  test("summer born is 1 April to 31 August", () => {
    expect(["2016-03-31", "2016-04-01", "2016-08-31", "2016-09-01"].map(isSummerBorn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
