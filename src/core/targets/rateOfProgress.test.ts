import { proposeFor } from "../../../testing/targets/proposeFor";
import { everyYear, settings, type Typed } from "../../../testing/targets/schoolBuilder";
import type { YearGroup } from "../pupils/yearGroup";
import { progressInWords } from "./proposalReasons";
import type { RateOfProgress } from "./rateOfProgress";

function progressOf(typed: Typed, scale = "teacher-assessment", yearGroup: YearGroup = 4) {
  const school = { settings: { ...settings, markScales: everyYear(scale) } };
  return proposeFor({ typed, yearGroup }, school).evidence.progress;
}

test("on a point-in-time scale progress is a change of band since last year's end", () => {
  expect(progressOf({ lastYear: "WTS", autumn: "WTS", spring: "EXS" })).toEqual({
    kind: "bands",
    from: "workingTowards",
    to: "expected",
    change: 1,
  });
  expect(progressOf({ lastYear: "EXS", autumn: "WTS" })).toMatchObject({ change: -1 });
});

test("a child who was below and still is kept pace, and is said to be below", () => {
  const still = progressOf({ lastYear: "BEL", autumn: "BEL" }, "point-in-time");
  expect(still).toMatchObject({ from: "below", to: "below", change: 0 });
  expect(progressInWords(still)).toBe(
    "kept pace: still working below the curriculum of the year group",
  );
});

test("on steps progress is steps climbed against those expected by now", () => {
  // Six steps a year, two a term: by spring four.
  expect(progressOf({ lastYear: "3s", spring: "4w+" }, "steps")).toEqual({
    kind: "grades",
    climbed: 5,
    expected: 4,
  });
});

test("in the first year of a scale a year's steps are expected by summer", () => {
  const first = progressOf({ lastYear: "1b", autumn: "1b+" }, "steps", 1);
  expect(first).toEqual({ kind: "grades", climbed: 1, expected: 2 });
});

test("without a mark this year or at last year's end nothing is known", () => {
  expect(progressOf({ start: "EXS", lastYear: "EXS" })).toEqual({ kind: "unknown" });
  expect(progressOf({ autumn: "EXS" })).toEqual({ kind: "unknown" });
});

test.each<[RateOfProgress, string]>([
  [{ kind: "unknown" }, "not known"],
  [{ kind: "bands", from: "expected", to: "workingTowards", change: -1 }, "down 1 band"],
  [{ kind: "bands", from: "below", to: "expected", change: 2 }, "up 2 bands"],
  [{ kind: "grades", climbed: 1, expected: 2 }, "1 grade climbed, 2 expected by now"],
  [{ kind: "grades", climbed: 3, expected: 7 / 3 }, "3 grades climbed, 2.3 expected by now"],
])("in words: %#", (progress, words) => {
  expect(progressInWords(progress)).toBe(words);
});
