import { keyStage1Average, keyStage1Points } from "./keyStage1Points";

describe("points of Key Stage 1", () => {
  // HfL Education 2023; sigplus 2022.
  test.each([
    ["GDS", 10, 10],
    ["EXS", 8, 8],
    ["WTS", 6, 6],
    ["PKF", 4, undefined],
    ["PK4", undefined, 4],
    ["PK3", undefined, 3.5],
    ["PK2", undefined, 3],
    ["PK1", undefined, 2.5],
    ["P8", 2.75, undefined],
    ["P4", 1.75, 1.75],
    ["P1i", 0.25, 0.25],
  ])("%s has %p for the cohort of 2022 and %p for that of 2023", (code, in2022, in2023) => {
    expect(keyStage1Points(code, 2021)).toBe(in2022);
    expect(keyStage1Points(code, 2022)).toBe(in2023);
  });

  test("the cohorts of 2026 and 2027 have those of 2023", () => {
    expect([2025, 2026].map((year) => keyStage1Points("PK3", year))).toEqual([3.5, 3.5]);
  });

  test.each(["EM", "A", "D", "M", "Q", ""])("%p has none", (code) => {
    expect(keyStage1Points(code, 2025)).toBeUndefined();
  });

  test("cohorts to 2019 were measured from levels and have none", () => {
    expect(keyStage1Points("EXS", 2018)).toBeUndefined();
  });

  test("mathematics counts as much as reading and writing together: EXS, WTS, GDS is 8.5 (HfL 2022)", () => {
    expect(keyStage1Average({ reading: 8, writing: 6, mathematics: 10 })).toBe(8.5);
  });
});
