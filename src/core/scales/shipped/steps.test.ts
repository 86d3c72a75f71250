import { positionOf } from "../bandOf";
import { steps } from "./steps";

describe("steps", () => {
  test("there are six to a year, from b to s+", () => {
    expect(steps.grades.map(({ code }) => code).slice(12, 18)).toEqual([
      "3b",
      "3b+",
      "3w",
      "3w+",
      "3s",
      "3s+",
    ]);
    expect(steps.grades).toHaveLength(36);
  });

  // Order index of Target Tracker: 6 x band + step.
  test.each([
    ["1b", 0],
    ["3w+", 15],
    ["6s+", 35],
  ])("%s stands at %p", (code, position) => {
    expect(positionOf(steps, code)).toBe(position);
  });
});
