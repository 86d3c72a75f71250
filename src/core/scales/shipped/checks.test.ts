import { bandOf } from "../bandOf";
import { readMark } from "../readMark";
import { phonics, tablesCheck } from "./checks";

const when = { yearGroup: 1, term: "summer" } as const;

describe("statutory checks", () => {
  // STA: 32 of 40 meets the standard.
  test.each([
    [0, "workingTowards"],
    [1, "workingTowards"],
    [31, "workingTowards"],
    [32, "expected"],
    [40, "expected"],
    ["Wt", "workingTowards"],
    ["WA", "expected"],
  ])("a phonics result of %p is %s", (typed, band) => {
    expect(bandOf(phonics, readMark(phonics, typed), when)).toBe(band);
  });

  test("phonics runs from 0 to 40, the tables check from 0 to 25", () => {
    expect(readMark(phonics, 41)).toMatchObject({ problem: "outOfRange" });
    expect(readMark(tablesCheck, 25)).toMatchObject({ state: "scored" });
    expect(readMark(tablesCheck, 26)).toMatchObject({ problem: "outOfRange" });
  });

  test("children who left are out of the cohort, absent ones are not", () => {
    expect(readMark(phonics, "L")).toMatchObject({ inCohort: false });
    expect(readMark(phonics, "A")).toMatchObject({ inCohort: true });
  });
});
