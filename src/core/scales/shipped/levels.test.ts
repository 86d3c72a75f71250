import { readMark } from "../readMark";
import { levels, pScales } from "./levels";

const points = new Map(levels.grades.map((grade) => [grade.code, grade.points]));

describe("National Curriculum levels", () => {
  // DfES value-added tables, 2006: W 3; a whole level is 6 x level + 3; thirds are 2 apart.
  test.each([
    ["W", 3],
    ["1C", 7],
    ["1B", 9],
    ["1A", 11],
    ["2C", 13],
    ["2B", 15],
    ["2A", 17],
    ["3B", 21],
    ["4B", 27],
    ["5B", 33],
    ["5A", 35],
    ["6A", 41],
  ])("%s is worth %p points", (code, worth) => {
    expect(points.get(code)).toBe(worth);
  });

  test("a whole level is read as its middle third", () => {
    expect(readMark(levels, 4)).toMatchObject({ code: "4B", writtenAs: "4" });
    expect(readMark(levels, "2b")).toMatchObject({ code: "2B" });
  });

  test("points rise with the order", () => {
    const inOrder = levels.grades.map((grade) => grade.points ?? 0);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
  });

  test("P scales run from P1i to P8, all below", () => {
    expect(pScales.grades.map(({ code }) => code).join(" ")).toBe(
      "P1i P1ii P2i P2ii P3i P3ii P4 P5 P6 P7 P8",
    );
    expect(new Set(pScales.grades.map(({ band }) => band))).toEqual(new Set(["below"]));
  });
});
