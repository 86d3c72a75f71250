import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { cohortChildren } from "../cohort/cohortChild";
import { proposeTargets } from "../targets/proposeTargets";
import {
  changesBetween,
  childStanding,
  classStanding,
  marksOn,
  readStanding,
  standingText,
} from "./standing";

const start = { start: "EXS" };

/** On 10 March 2027. */
function childrenOf(...described: readonly ChildDescription[]) {
  const school = schoolOf(described);
  const children = cohortChildren(school, proposeTargets(school), { kind: "school" });
  return { school, children, first: children[0]?.inSubject ?? {} };
}

const marks: ChildDescription = {
  inSubject: {
    reading: { ...start, autumn: "WTS", spring: "EXS" },
    writing: { ...start, autumn: "EXS" },
    mathematics: { ...start, lastYear: "GDS" },
  },
};

describe("how a child stands", () => {
  const { school, first } = childrenOf(marks);

  test("is the latest mark of this year with the status", () => {
    expect(childStanding(first)).toEqual({
      reading: "EXS, on track",
      writing: "EXS, on track",
      mathematics: "no mark yet",
    });
  });

  test("is read back from its text as it was written", () => {
    const standing = childStanding(first);
    expect(readStanding(standingText(standing))).toEqual(standing);
    expect(readStanding("Doing well.")).toEqual({});
  });

  test("of an earlier day, only the marks of points closed by then are known, else last year's end", () => {
    expect(marksOn(first, "2027-01-15", school)).toEqual({
      reading: "WTS (autumn)",
      writing: "EXS (autumn)",
      mathematics: "GDS (last year’s end)",
    });
    expect(marksOn(first, "2027-03-10", school).reading).toBe("WTS (autumn)");
    expect(marksOn(first, "2026-11-20", school)).toEqual({ mathematics: "GDS (last year’s end)" });
    expect(marksOn(first, "2026-06-11", school)).toEqual({});
  });

  test("what changed is told as facts, subject by subject", () => {
    const then = { reading: "WTS, below target", writing: "EXS, on track" };
    expect(changesBetween(then, childStanding(first))).toEqual([
      "Reading: WTS, below target → EXS, on track",
      "Writing: no change (EXS, on track)",
      "Mathematics: now no mark yet; then not recorded",
    ]);
  });
});

test("a class stands by how many are on track or above, of those of whom enough is known", () => {
  const { children } = childrenOf(marks, {
    inSubject: { reading: { ...start, spring: "WTS" }, writing: start, mathematics: start },
  });
  expect(classStanding(children)).toEqual({
    reading: "1 of 2 on track or above",
    writing: "1 of 1 on track or above",
  });
});
