import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { phonicsCodeAgainstMark } from "./phonicsCodeAgainstMark";

describe("phonicsCodeAgainstMark", () => {
  const phonics = (mark: string | number, outcome: string) =>
    aSchool({ statutoryChecks: [{ check: "phonics", mark, outcome }] });

  test.each([
    [32, "Wa"],
    [40, "wa"],
    [31, "Wt"],
    [0, "Wt"],
    ["", "A"],
    ["", "Wa"],
    [35, ""],
  ])("%p with %p is not reported", (mark, outcome) => {
    expect(phonicsCodeAgainstMark(phonics(mark, outcome))).toEqual([]);
  });

  test.each([
    [31, "Wa", "Wt"],
    [32, "Wt", "Wa"],
    [20, "A", "Wt"],
    [38, "D", "Wa"],
  ])("%p with %p is an error, and %p fits the mark", (mark, outcome, fix) => {
    const found = phonicsCodeAgainstMark(phonics(mark, outcome));
    expect(places(found)).toEqual(["Phonics and tables checks!E2"]);
    expect(found[0]).toMatchObject({ severity: "error", found: outcome, fix });
  });
});
