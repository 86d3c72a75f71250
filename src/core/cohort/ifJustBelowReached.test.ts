import fc from "fast-check";
import { anyChild } from "../../../testing/targets/anyChild";
import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { proposeTargets } from "../targets/proposeTargets";
import { attainment } from "./attainment";
import { type CohortChild, cohortChildren } from "./cohortChild";
import { ifJustBelowReached, isJustBelow } from "./ifJustBelowReached";
import { everyStandard } from "./standards";

fc.configureGlobal({ seed: 2026 });

function cohort(children: readonly ChildDescription[]): CohortChild[] {
  const school = schoolOf(children);
  return cohortChildren(school, proposeTargets(school), { kind: "school" });
}

/** Began at the expected standard, so that the target is at least that. */
const now = (autumn: string): ChildDescription => ({
  upn: autumn,
  typed: { start: "EXS", lastYear: "EXS", autumn },
});

test("a child just below counts as having reached the target, a child further below as now", () => {
  const children = cohort([now("EXS"), now("WTS"), now("PK6")]);
  expect(children.map((child) => isJustBelow(child, "reading"))).toEqual([false, true, false]);
  expect(attainment(children, "reading", "expected", "latest")).toMatchObject({ reached: 1, n: 3 });
  expect(ifJustBelowReached(children, "reading", "expected")).toMatchObject({ reached: 2, n: 3 });
});

test("it is of the same children as attainment now, and never lower", () => {
  fc.assert(
    fc.property(fc.array(anyChild, { maxLength: 8 }), (described) => {
      const children = cohort(described);
      for (const { measured, atLeast } of everyStandard) {
        const before = attainment(children, measured, atLeast, "latest");
        const then = ifJustBelowReached(children, measured, atLeast);
        expect(then.leftOut).toEqual(before.leftOut);
        if (then.state !== "known" || before.state !== "known") continue;
        expect(then.n).toBe(before.n);
        const justBelow = children.filter((child) => isJustBelow(child, measured)).length;
        expect(then.reached).toBeGreaterThanOrEqual(before.reached);
        expect(then.reached).toBeLessThanOrEqual(before.reached + justBelow);
      }
    }),
    { numRuns: 40 },
  );
});
