import { whenOf } from "./whenOf";

describe("whenOf", () => {
  test.each([
    ["autumn", 5, 5, "autumn"],
    ["forecastYearEnd", 5, 5, "summer"],
    ["lastYear", 5, 4, "summer"],
    ["targetKeyStageEnd", 5, 6, "summer"],
    ["forecastKeyStageEnd", 1, 2, "summer"],
    ["start", 5, 2, "summer"],
    ["start", 2, 0, "summer"],
    ["start", 0, 0, "autumn"],
  ] as const)("%s of Year %p is Year %p, %s", (kind, yearGroup, then, term) => {
    expect(whenOf(kind, yearGroup)).toEqual({ yearGroup: then, term });
  });
});
