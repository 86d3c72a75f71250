import fc from "fast-check";
import { anyChild } from "../../../testing/targets/anyChild";
import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { subjects } from "../subject";
import { proposeTargets } from "../targets/proposeTargets";
import { attainment } from "./attainment";
import { type CohortChild, cohortChildren } from "./cohortChild";
import { measurePoints } from "./measuredMark";

fc.configureGlobal({ seed: 2026 });

function cohort(children: readonly ChildDescription[]): CohortChild[] {
  const school = schoolOf(children);
  return cohortChildren(school, proposeTargets(school), { kind: "school" });
}

const inSpring = (...codes: readonly string[]) =>
  cohort(codes.map((spring) => ({ typed: { spring } })));

test("of GDS, EXS, EXS, WTS and PK6, three of five are at the expected standard or higher", () => {
  const children = inSpring("GDS", "EXS", "EXS", "WTS", "PK6");
  expect(attainment(children, "reading", "expected", "spring")).toEqual({
    state: "known",
    reached: 3,
    n: 5,
    share: 0.6,
    leftOut: [],
  });
  expect(attainment(children, "reading", "greaterDepth", "spring")).toMatchObject({ reached: 1 });
});

test("an absent child counts among those assessed, as not having reached the standard", () => {
  const children = inSpring("EXS", "A");
  expect(attainment(children, "reading", "expected", "spring")).toMatchObject({ reached: 1, n: 2 });
});

test("blank, unreadable and left are left out, each counted", () => {
  const children = inSpring("EXS", "", "", "EXXS?", "L");
  expect(attainment(children, "reading", "expected", "spring")).toEqual({
    state: "known",
    reached: 1,
    n: 1,
    share: 1,
    leftOut: [
      { reason: "notYetAssessed", count: 2 },
      { reason: "unreadable", count: 1 },
      { reason: "notInCohort", count: 1 },
    ],
  });
});

test("where nobody is assessed there is no percentage", () => {
  expect(attainment(inSpring("", ""), "reading", "expected", "spring")).toEqual({
    state: "noneAssessed",
    leftOut: [{ reason: "notYetAssessed", count: 2 }],
  });
  expect(attainment([], "reading", "expected", "spring")).toEqual({
    state: "noneAssessed",
    leftOut: [],
  });
});

test("a child in no class tab is left out, not counted as low", () => {
  const children = cohort([{ typed: { spring: "EXS" } }, { noClassRow: true }]);
  expect(attainment(children, "reading", "expected", "spring")).toMatchObject({
    n: 1,
    leftOut: [{ reason: "noClassRow", count: 1 }],
  });
});

test("the latest mark of a child absent in spring is that of autumn", () => {
  const children = cohort([{ typed: { autumn: "EXS", spring: "A" } }]);
  expect(attainment(children, "reading", "expected", "latest")).toMatchObject({ reached: 1, n: 1 });
});

test("combined needs the standard in reading, writing and mathematics", () => {
  const children = cohort([
    { typed: { spring: "EXS" } },
    { typed: { spring: "EXS" }, inSubject: { writing: { spring: "WTS" } } },
    { typed: { spring: "EXS" }, inSubject: { mathematics: { spring: "A" } } },
    { typed: { spring: "EXS" }, inSubject: { mathematics: {} } },
  ]);
  expect(attainment(children, "combined", "expected", "spring")).toEqual({
    state: "known",
    reached: 1,
    n: 3,
    share: 1 / 3,
    leftOut: [{ reason: "notYetAssessed", count: 1 }],
  });
});

test("targets are measured too; individual ones still to agree are left out and counted", () => {
  const children = cohort([
    { typed: { start: "EXS" } },
    { typed: { start: "WTS" } },
    { sen: "E", typed: { start: "EXS" } },
    {},
  ]);
  expect(attainment(children, "reading", "expected", "targetYearEnd")).toMatchObject({
    reached: 1,
    n: 2,
    leftOut: [
      { reason: "individualTarget", count: 1 },
      { reason: "noTarget", count: 1 },
    ],
  });
});

describe("for any cohort", () => {
  const anyMeasure = fc.record({
    children: fc.array(anyChild, { maxLength: 8 }).map(cohort),
    point: fc.constantFrom(...measurePoints),
    atLeast: fc.constantFrom("workingTowards", "expected", "greaterDepth"),
  });

  test("shares lie between 0 and 1, and those counted and left out are all the children", () => {
    fc.assert(
      fc.property(anyMeasure, ({ children, point, atLeast }) => {
        for (const measured of [...subjects, "combined"] as const) {
          const found = attainment(children, measured, atLeast, point);
          const n = found.state === "known" ? found.n : 0;
          const without = found.leftOut.reduce((sum, { count }) => sum + count, 0);
          expect(n + without).toBe(children.length);
          if (found.state === "noneAssessed") continue;
          expect(found.share).toBeGreaterThanOrEqual(0);
          expect(found.share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("no more children reach a standard combined than in any one subject", () => {
    fc.assert(
      fc.property(anyMeasure, ({ children, point, atLeast }) => {
        const reached = (measured: Parameters<typeof attainment>[1]) => {
          const found = attainment(children, measured, atLeast, point);
          return found.state === "known" ? found.reached : 0;
        };
        for (const subject of subjects) {
          expect(reached("combined")).toBeLessThanOrEqual(reached(subject));
        }
      }),
    );
  });
});
