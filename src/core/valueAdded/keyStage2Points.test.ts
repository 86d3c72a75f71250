import { history } from "../../../testing/targets/schoolBuilder";
import type { CellValue } from "../cell";
import { shippedScaleBook } from "../scales/shippedScales";
import { keyStage2Points } from "./keyStage2Points";

const on = (scale: string, grade: CellValue) => {
  const found = shippedScaleBook.find(scale);
  if (!found) throw new Error(`There is no scale ${scale}.`);
  return { scale: found, mark: history("A", 6, grade, { scale }).mark };
};
const test2 = (grade: CellValue) => on("ks2-scaled", grade);
const assessed = (grade: CellValue) => on("ks2-teacher-assessment", grade);

describe("points of Key Stage 2", () => {
  test("a test's scaled score is its points, whatever the teacher assessed", () => {
    expect(keyStage2Points("reading", [assessed("GDS"), test2(104)], 2025)).toBe(104);
  });

  // sigplus 2017.
  test.each([
    ["WTS", 91],
    ["EXS", 103],
    ["GDS", 113],
  ])("in writing %s is %p", (code, points) => {
    expect(keyStage2Points("writing", [assessed(code)], 2025)).toBe(points);
  });

  // DfE's nominal points as quoted by Juniper Education.
  test.each([
    [2015, "ks2-interim", "PKG", 79],
    [2016, "ks2-interim", "PKE", 76],
    [2017, "ks2-interim", "PKF", 73],
    [2015, "ks2-interim", "BLW", 70],
    [2017, "ks2-interim", "BLW", 71],
    [2018, "ks2-teacher-assessment", "PK6", 79],
    [2018, "ks2-teacher-assessment", "PK3", 70],
    [2025, "ks2-teacher-assessment", "PK1", 64],
    [2015, "p-scales", "P8", 70],
    [2016, "p-scales", "P8", 69],
    [2016, "p-scales", "P5", 63],
    [2018, "p-scales", "P4", 61],
    [2018, "p-scales", "P2ii", 59],
  ])("in %p on %s, %s is %p", (year, scale, code, points) => {
    expect(keyStage2Points("mathematics", [on(scale, code)], year)).toBe(points);
    expect(keyStage2Points("writing", [on(scale, code)], year)).toBe(points);
  });

  test("too few marks for a score are 79; below the test, the pre-key-stage standard counts", () => {
    expect(keyStage2Points("reading", [test2("N")], 2025)).toBe(79);
    expect(keyStage2Points("reading", [test2("B"), assessed("PK4")], 2025)).toBe(73);
    expect(keyStage2Points("reading", [test2("B")], 2025)).toBeUndefined();
  });

  test("absence, EM, or a teacher assessment in place of a test has no points", () => {
    expect(keyStage2Points("reading", [test2("A"), assessed("PK6")], 2025)).toBeUndefined();
    expect(keyStage2Points("reading", [assessed("EXS")], 2025)).toBeUndefined();
    expect(keyStage2Points("writing", [assessed("EM")], 2025)).toBeUndefined();
    expect(keyStage2Points("writing", [test2(104)], 2025)).toBeUndefined();
    expect(keyStage2Points("reading", [], 2025)).toBeUndefined();
  });
});
