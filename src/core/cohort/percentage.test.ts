import { outOf, percentage } from "./percentage";

test("a share is rounded to a whole percentage, halves up", () => {
  expect(percentage(18 / 29)).toBe(62);
  expect(percentage(1 / 8)).toBe(13);
  expect(percentage(57 / 200)).toBe(29);
  expect([0, 1 / 3, 2 / 3, 1].map(percentage)).toEqual([0, 33, 67, 100]);
});

test("a percentage is written with the number of children it is of", () => {
  expect(outOf(18, 29)).toBe("18 of 29 (62%)");
  expect(outOf(0, 4)).toBe("0 of 4 (0%)");
  expect(outOf(0, 0)).toBe("none assessed");
});
