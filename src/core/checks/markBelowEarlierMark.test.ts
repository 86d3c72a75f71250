import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { everyYear } from "../../../testing/core/aSettings";
import { places } from "../../../testing/core/places";
import { dropOfTwoBands } from "./dropOfTwoBands";
import { markBelowEarlierMark } from "./markBelowEarlierMark";

describe("markBelowEarlierMark", () => {
  const inSteps = (reading: Record<string, string>) =>
    aSchoolWithReading(reading, { scale: "Steps" });

  test("marks that climb, or stay where they were, are not reported", () => {
    const marks = { lastYear: "4s", autumn: "4s", spring: "", summer: "5b" };
    expect(markBelowEarlierMark(inSteps(marks))).toEqual([]);
  });

  test("a mark below the end of last year is a query that gives both codes", () => {
    const found = markBelowEarlierMark(inSteps({ lastYear: "4s", autumn: "4w+" }));
    expect(places(found)).toEqual(["Oak!L2"]);
    expect(found[0]).toMatchObject({ severity: "query", expected: "4s or higher", found: "4w+" });
    expect(found[0]?.message).toContain("4w+, is below the mark at the end of last year, 4s");
  });

  test("the highest mark before counts, and blanks and absences are passed over", () => {
    const marks = { lastYear: "4b", autumn: "4s", spring: "A", summer: "4w" };
    const found = markBelowEarlierMark(inSteps(marks));
    expect(places(found)).toEqual(["Oak!N2"]);
    expect(found[0]?.message).toContain("below the autumn mark, 4s");
  });

  test("on scales whose codes do not climb a lower mark is no more than a lower mark", () => {
    expect(markBelowEarlierMark(aSchoolWithReading({ lastYear: "GDS", autumn: "EXS" }))).toEqual(
      [],
    );
  });

  test("marks on two scales are not compared", () => {
    const settings = { markScales: { ...everyYear("Steps"), 4: "Teacher assessment" } };
    const marks = { lastYear: "EXS", autumn: "1b" };
    expect(markBelowEarlierMark(aSchoolWithReading(marks, { settings }))).toEqual([]);
  });

  test("a drop of two bands is told once, by its own check", () => {
    const school = inSteps({ lastYear: "4s", autumn: "1b" });
    expect(dropOfTwoBands(school)).toHaveLength(1);
    expect(markBelowEarlierMark(school)).toEqual([]);
  });
});
