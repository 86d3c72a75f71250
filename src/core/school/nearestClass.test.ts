import { nearestClass } from "./nearestClass";

describe("nearestClass", () => {
  const classes = ["Willow", "Silver Birch", "Ash", "3A"];

  test.each([
    ["willow", "Willow"],
    ["Silver-Birch ", "Silver Birch"],
    ["3 a", "3A"],
  ])("case, spaces and hyphens do not matter: ‘%s’ is %s", (typed, meant) => {
    expect(nearestClass(typed, classes)).toBe(meant);
  });

  test.each([
    ["Wilow", "Willow"],
    ["Willwo", "Willow"],
    ["Silver Birhc", "Silver Birch"],
  ])("one slip of the keys is understood: ‘%s’ is %s", (typed, meant) => {
    expect(nearestClass(typed, classes)).toBe(meant);
  });

  test.each(["Elm", "Wlo", "Ask", "3B", ""])("‘%s’ is not guessed", (typed) => {
    expect(nearestClass(typed, classes)).toBeUndefined();
  });

  test("of two classes as near, neither is guessed, nor is a name with a figure", () => {
    expect(nearestClass("Hazl", ["Hazel", "Haze"])).toBeUndefined();
    expect(nearestClass("Year 4A", ["Year 3A"])).toBeUndefined();
  });
});
