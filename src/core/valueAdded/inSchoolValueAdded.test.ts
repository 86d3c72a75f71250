import { history, schoolOf } from "../../../testing/targets/schoolBuilder";
import { type CohortScope, cohortChildren } from "../cohort/cohortChild";
import { proposeTargets } from "../targets/proposeTargets";
import { bandAt, bandInReception, inSchoolValueAdded } from "./inSchoolValueAdded";

const everyone: CohortScope = { kind: "school" };

describe("the school's own view of value added", () => {
  test("counts who is in a higher, the same and a lower band, and who is still short", () => {
    const school = schoolOf([
      { typed: { start: "EXS", spring: "GDS" } },
      { typed: { start: "EXS", spring: "EXS" } },
      { typed: { start: "WTS", spring: "WTS" } },
      { typed: { start: "EXS", spring: "WTS" } },
      { typed: { start: "EXS" } },
      { typed: { spring: "EXS" } },
    ]);
    const children = cohortChildren(school, proposeTargets(school), everyone);
    expect(inSchoolValueAdded(children, "reading", bandAt("start"))).toEqual({
      higher: 1,
      same: 2,
      lower: 1,
      stillShort: 1,
      n: 4,
    });
  });

  test("follows children of Years 3 to 6 from the end of Reception, by the records", () => {
    const children = [
      { upn: "FOUR", yearGroup: 4 as const, typed: { spring: "EXS" } },
      { upn: "TWO", yearGroup: 2 as const, typed: { spring: "EXS" } },
      { upn: "NEW", yearGroup: 4 as const, typed: { spring: "EXS" } },
    ];
    const school = schoolOf(children, {
      history: ["FOUR", "TWO"].map((upn) => history(upn, 0, "WTS", { year: 2022 })),
    });
    const cohort = cohortChildren(school, proposeTargets(school), everyone);
    expect(inSchoolValueAdded(cohort, "reading", bandInReception(school))).toMatchObject({
      higher: 1,
      n: 1,
    });
  });
});
