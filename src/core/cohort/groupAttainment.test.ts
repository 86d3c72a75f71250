import fc from "fast-check";
import { type ChildDescription, schoolOf } from "../../../testing/targets/schoolBuilder";
import { proposeTargets } from "../targets/proposeTargets";
import { attainment } from "./attainment";
import { cohortChildren } from "./cohortChild";
import { groupAttainment } from "./groupAttainment";

fc.configureGlobal({ seed: 2026 });

function groupsOf(described: readonly ChildDescription[]) {
  const school = schoolOf(described);
  const children = cohortChildren(school, proposeTargets(school), { kind: "school" });
  const [reading] = groupAttainment(children, "spring");
  const groups = reading?.groups ?? [];
  const named = (name: string) => groups.find(({ group }) => group === name);
  return { children, named };
}

const children = (n: number, child: ChildDescription, spring: string): ChildDescription[] =>
  Array.from({ length: n }, () => ({ ...child, typed: { spring } }));

test("5 of 10 disadvantaged children and 14 of 20 others: 20 points behind, which is 2 children", () => {
  const { named } = groupsOf([
    ...children(5, { pupilPremium: true }, "EXS"),
    ...children(5, { pupilPremium: true }, "WTS"),
    ...children(14, { pupilPremium: false }, "EXS"),
    ...children(6, { pupilPremium: false }, "WTS"),
  ]);
  expect(named("Disadvantaged")).toMatchObject({
    members: 10,
    unknown: 0,
    attainment: { reached: 5, n: 10 },
    gap: { comparedWith: "Not disadvantaged", children: 2, pointsPerChild: 10 },
  });
  expect(named("Disadvantaged")?.gap?.points).toBeCloseTo(-20);
  // For the larger group the same gap is 20% of 20 children.
  expect(named("Not disadvantaged")?.gap).toMatchObject({ children: 4, pointsPerChild: 5 });
});

test("children of whom the roll does not say are in neither group, and are counted", () => {
  const { named } = groupsOf([
    ...children(2, { sex: "F" }, "EXS"),
    ...children(1, { sex: "M" }, "EXS"),
    ...children(3, {}, "EXS"),
  ]);
  expect(named("Girls")).toMatchObject({ members: 2, unknown: 3 });
  expect(named("Boys")).toMatchObject({ members: 1, unknown: 3 });
});

test("there is no gap to a group with nobody assessed, nor for a group compared with none", () => {
  const { named } = groupsOf([
    ...children(2, { sex: "F", dateOfBirth: "2018-06-01" }, "EXS"),
    ...children(2, { sex: "M", dateOfBirth: "2018-01-01" }, ""),
  ]);
  expect(named("Girls")).not.toHaveProperty("gap");
  expect(named("Boys")).toMatchObject({ members: 2, attainment: { state: "noneAssessed" } });
  expect(named("Summer born")).toMatchObject({ members: 2, attainment: { n: 2 } });
  expect(named("Summer born")).not.toHaveProperty("gap");
});

test("girls, boys and those not known make up everyone", () => {
  const child = fc.record({
    sex: fc.constantFrom("F", "M", undefined),
    typed: fc.record({ spring: fc.constantFrom("EXS", "WTS", "A", "", "L") }),
  });
  fc.assert(
    fc.property(fc.array(child, { maxLength: 20 }), (described) => {
      const cohort = described.map(({ sex, typed }) => (sex ? { sex, typed } : { typed }));
      const { children, named } = groupsOf(cohort);
      const girls = named("Girls");
      const boys = named("Boys");
      const together = (girls?.members ?? 0) + (boys?.members ?? 0);
      expect(together + (girls?.unknown ?? 0)).toBe(described.length);
      const ofKnown = children.filter(({ pupil }) => pupil.pupil.sex !== undefined);
      const all = attainment(ofKnown, "reading", "expected", "spring");
      const counted = [girls, boys].map((group) =>
        group?.attainment.state === "known" ? group.attainment : { reached: 0, n: 0 },
      );
      expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(all.state === "known" ? all.n : 0);
      expect(counted.reduce((sum, { reached }) => sum + reached, 0)).toBe(
        all.state === "known" ? all.reached : 0,
      );
    }),
  );
});
