import { history, schoolOf, settings } from "../../../testing/targets/schoolBuilder";
import { keyStage2Cohort } from "./keyStage2Cohort";

const onScale = (scale: string) => ({
  settings: {
    ...settings,
    markScales: { ...settings.markScales, 6: scale },
  },
});
const codes = (marks: readonly { mark: { state: string } }[] = []) =>
  marks.map(({ mark }) => ("code" in mark ? mark.code : mark.state));

describe("who ended Key Stage 2 in a year", () => {
  test("everybody with a mark of Year 6 in that summer, leavers too", () => {
    const school = schoolOf([{ upn: "HERE", yearGroup: 6 }], {
      history: [
        history("LEFT", 6, 101, { year: 2025, scale: "ks2-scaled" }),
        history("BEFORE", 6, 101, { year: 2024, scale: "ks2-scaled" }),
        history("LEFT", 2, "EXS", { year: 2021, scale: "ks1-teacher-assessment" }),
      ],
    });
    const [child, ...others] = keyStage2Cohort(school, 2025);
    expect(others).toEqual([]);
    expect(child?.upn).toBe("LEFT");
    expect(codes(child?.keyStage1.reading)).toEqual(["EXS"]);
    expect(codes(child?.keyStage2.reading)).toEqual(["101"]);
    expect(child?.keyStage2.writing).toEqual([]);
  });

  test("this year, the Year 6 on roll: the start is Key Stage 1, the summer mark a result", () => {
    const school = schoolOf(
      [
        { upn: "SIX", yearGroup: 6, typed: { start: "GDS", spring: 99, summer: 104 } },
        { upn: "FIVE", yearGroup: 5, typed: { start: "GDS", summer: "EXS" } },
        { upn: "GONE", yearGroup: 6, left: "2026-12-01", typed: { start: "GDS" } },
      ],
      onScale("ks2-scaled"),
    );
    const [child, ...others] = keyStage2Cohort(school, 2026);
    expect(others).toEqual([]);
    expect(codes(child?.keyStage1.mathematics)).toEqual(["GDS"]);
    expect(codes(child?.keyStage2.mathematics)).toEqual(["104"]);
  });

  test("of two results the last written comes first", () => {
    const of = (grade: number) => history("A", 6, grade, { year: 2025, scale: "ks2-scaled" });
    const school = schoolOf([], { history: [of(99), of(102)] });
    expect(codes(keyStage2Cohort(school, 2025)[0]?.keyStage2.reading)).toEqual(["102", "99"]);
  });
});
