import { optionalTestLevel } from "./optionalTestLevel";

describe("optionalTestLevel", () => {
  test.each([
    ["reading", 7, "2C"],
    ["reading", 15, "2B"],
    ["reading", 30, "4"],
    ["writing", 22, "2B"],
    ["mathematics A", 11, "2B"],
    ["mathematics A", 50, "3B"],
    ["mathematics B", 41, "4C"],
  ] as const)("%s: %d marks are level %s", (paper, marks, level) => {
    expect(optionalTestLevel(paper, marks)).toBe(level);
  });

  test("too few marks give no level", () => {
    expect(optionalTestLevel("reading", 6)).toBeUndefined();
    expect(optionalTestLevel("mathematics B", 21)).toBeUndefined();
  });
});
