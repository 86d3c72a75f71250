import { unguarded } from "./unguarded";

describe("unguarded", () => {
  test.each([
    ['="0123"', "0123"],
    ['="A123"', "A123"],
    ['="say ""no"""', 'say "no"'],
    ["'=1+1", "=1+1"],
    ["'-", "-"],
    ["'+44 1202", "+44 1202"],
    ["'0123", "0123"],
  ])("%s becomes %s", (cell, text) => {
    expect(unguarded(cell)).toBe(text);
  });

  test.each(["'t Hooft", "O'Neill", "=1+1", "=A1", "'", "", "0123"])("%p stays", (cell) => {
    expect(unguarded(cell)).toBe(cell);
  });
});
