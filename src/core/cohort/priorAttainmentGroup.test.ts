import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { proposeTargets } from "../targets/proposeTargets";
import { cohortChildren } from "./cohortChild";
import { cohortGroups } from "./cohortGroups";
import { groupAttainment } from "./groupAttainment";
import { priorAttainmentGroup } from "./priorAttainmentGroup";

const childrenOf = (described: readonly ChildDescription[]) => {
  const school = schoolOf(described);
  return cohortChildren(school, proposeTargets(school), { kind: "school" });
};

/** The group of a child who began the key stage so; Year 4, whose start is Key Stage 1. */
function groupOf(
  [reading, writing, mathematics]: readonly [string, string, string],
  yearGroup: ChildDescription["yearGroup"] = 4,
) {
  const [child] = childrenOf([
    {
      ...(yearGroup === undefined ? {} : { yearGroup }),
      inSubject: {
        reading: { start: reading },
        writing: { start: writing },
        mathematics: { start: mathematics },
      },
    },
  ]);
  return child && priorAttainmentGroup(child);
}

describe("the Key Stage 1 average decides, mathematics being half of it", () => {
  test.each([
    ["WTS", "WTS", "WTS", "low"], // 6
    ["EXS", "WTS", "WTS", "low"], // 6.5
    ["WTS", "WTS", "EXS", "middle"], // 7
    ["EXS", "EXS", "EXS", "middle"], // 8
    ["GDS", "EXS", "EXS", "high"], // 8.5
    ["GDS", "GDS", "GDS", "high"], // 10
    ["PK4", "EXS", "EXS", "middle"], // 7
    ["PK1", "EXS", "EXS", "low"], // 6.625
  ])("%s in reading, %s in writing, %s in mathematics: %s", (reading, writing, maths, group) => {
    expect(groupOf([reading, writing, maths])).toBe(group);
  });

  test("an early years profile counts by its bands: emerging is low, expected is middle", () => {
    expect(groupOf(["1", "1", "1"], 1)).toBe("low");
    expect(groupOf(["2", "2", "2"], 1)).toBe("middle");
  });
});

describe("a child is in no group, and never low,", () => {
  test.each([
    ["without a start in one subject", ["EXS", "", "EXS"]],
    ["absent from one", ["EXS", "A", "EXS"]],
    ["with a start that cannot be read", ["EXS", "EXS", "four"]],
  ] as const)("%s", (_, start) => {
    expect(groupOf(start)).toBeUndefined();
  });

  test("without a row in a class tab", () => {
    const [child] = childrenOf([{ noClassRow: true }]);
    expect(child && priorAttainmentGroup(child)).toBeUndefined();
  });
});

test("in the groups of a cohort, those without are counted as not known, and there is no gap to close", () => {
  const began = (start: string, spring: string) => ({ typed: { start, spring } });
  const children = childrenOf([began("WTS", "WTS"), began("GDS", "GDS"), began("", "EXS")]);
  const groups = (groupAttainment(children, "spring")[0]?.groups ?? []).filter(({ group }) =>
    group.includes("prior attainment"),
  );
  expect(
    groups.map(({ group, members, unknown, attainment }) => [
      group,
      members,
      unknown,
      attainment.state,
    ]),
  ).toEqual([
    ["Low prior attainment", 1, 1, "known"],
    ["Middle prior attainment", 0, 1, "noneAssessed"],
    ["High prior attainment", 1, 1, "known"],
  ]);
  expect(groups.some(({ gap }) => gap)).toBe(false);
  expect(cohortGroups.map(({ name }) => name)).toContain("Girls");
});
