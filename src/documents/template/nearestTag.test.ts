import { nearestTag } from "./nearestTag";

describe("the tag that was meant", () => {
  test.each([
    ["frist name", "first name"],
    ["fistname", "first name"],
    ["now reading", "reading now"],
    ["maths targets", "mathematics target"],
    ["the child's words", "child's words"],
    ["help home", "help at home"],
    ["pupil's full name", "full name"],
  ])("%s: %s", (typed, meant) => {
    expect(nearestTag(typed, "letter")).toBe(meant);
  });

  test.each(["weather", "x", "zzzz zzzz"])("%s means none", (typed) => {
    expect(nearestTag(typed, "letter")).toBeUndefined();
  });
});
