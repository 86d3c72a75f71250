import { positionOf } from "../bandOf";
import type { Scale } from "../scale";
import {
  keyStage1Assessment,
  keyStage1Interim,
  keyStage2Assessment,
  keyStage2Interim,
} from "./teacherAssessment";

function order(scale: Scale): string {
  return scale.grades.map(({ code }) => code).join(" ");
}

describe("teacher assessment", () => {
  // Rank orders of the STA code lists.
  test("each scale has its codes in rank order", () => {
    expect(order(keyStage1Assessment)).toBe("EM PK1 PK2 PK3 PK4 WTS EXS GDS");
    expect(order(keyStage2Assessment)).toBe("EM PK1 PK2 PK3 PK4 PK5 PK6 WTS EXS GDS");
    expect(order(keyStage1Interim)).toBe("BLW PKF WTS EXS GDS");
    expect(order(keyStage2Interim)).toBe("BLW PKF PKE PKG WTS EXS GDS");
  });

  test("Key Stage 1 stops at PK4", () => {
    expect(positionOf(keyStage1Assessment, "PK5")).toBeUndefined();
  });

  // Points of the 2023 Key Stage 2 cohort's progress measure.
  test.each([
    ["PK1", 2.5],
    ["PK2", 3],
    ["PK3", 3.5],
    ["PK4", 4],
    ["WTS", 6],
    ["EXS", 8],
    ["GDS", 10],
    ["EM", undefined],
  ])("%s at Key Stage 1 is worth %p points", (code, points) => {
    expect(keyStage1Assessment.grades.find((grade) => grade.code === code)?.points).toBe(points);
  });

  test("no points are kept at Key Stage 2, whose measure does not use them", () => {
    expect(keyStage2Assessment.grades.every(({ points }) => points === undefined)).toBe(true);
  });
});
