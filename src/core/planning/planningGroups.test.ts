import fc from "fast-check";
import { groupSizes, type PlannedChild, planningGroups } from "./planningGroups";

const expected = { words: "the expected standard", rank: 2 };
const deeper = { words: "greater depth", rank: 3 };

/** Children of one target, so many for each next step. */
function children(
  target: PlannedChild["target"],
  ...steps: readonly (readonly [string, number])[]
) {
  return steps.flatMap(([nextStep, n]) =>
    Array.from(
      { length: n },
      (_, i): PlannedChild => ({
        name: `${nextStep}${i + 1}`,
        ...(target ? { target } : {}),
        ...(nextStep === "" ? {} : { nextStep }),
      }),
    ),
  );
}

const sizes = (found: ReturnType<typeof planningGroups>) =>
  found.groups.map(({ steps }) =>
    steps.map(({ nextStep = "–", names }) => [nextStep, names.length]),
  );

describe("planning groups", () => {
  test("are of one target, the lowest first, with the steps that its children share", () => {
    const found = planningGroups([
      ...children(deeper, ["Explain", 3]),
      ...children(expected, ["Full stops", 4], ["Commas", 2]),
    ]);
    expect(found.groups.map(({ target }) => target)).toEqual([expected.words, deeper.words]);
    expect(sizes(found)).toEqual([
      [
        ["Full stops", 4],
        ["Commas", 2],
      ],
      [["Explain", 3]],
    ]);
  });

  test("children with the same step stay together where groups of three to eight allow", () => {
    const found = planningGroups(children(expected, ["A", 5], ["B", 5], ["C", 1], ["D", 1]));
    expect(sizes(found)).toEqual([
      [["A", 5]],
      [
        ["B", 5],
        ["C", 1],
        ["D", 1],
      ],
    ]);
  });

  test("a step that too many share is divided evenly", () => {
    expect(sizes(planningGroups(children(expected, ["A", 18])))).toEqual([
      [["A", 6]],
      [["A", 6]],
      [["A", 6]],
    ]);
  });

  test("the same step in other capitals, spaces or with a full stop is the same", () => {
    const found = planningGroups([
      { name: "Ada", target: expected, nextStep: "Use full stops." },
      { name: "Ben", target: expected, nextStep: " use  full stops" },
    ]);
    expect(found.groups[0]?.steps).toEqual([
      { nextStep: "Use full stops.", names: ["Ada", "Ben"] },
    ]);
  });

  test("children without a target are named apart; those without a step come last in their group", () => {
    const found = planningGroups([
      ...children(undefined, ["Full stops", 2]),
      ...children(expected, ["", 2], ["Commas", 1]),
    ]);
    expect(found.withoutTarget).toEqual(["Full stops1", "Full stops2"]);
    expect(sizes(found)).toEqual([
      [
        ["Commas", 1],
        ["–", 2],
      ],
    ]);
  });

  test("an empty class has no groups", () => {
    expect(planningGroups([])).toEqual({ groups: [], withoutTarget: [] });
  });

  test("whatever the class, every child stands once and no group is too large or needlessly small", () => {
    const anyChild = fc.record({
      target: fc.constantFrom(undefined, expected, deeper),
      nextStep: fc.constantFrom("", "A", "B", "C", "D"),
    });
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 40 }), (drawn) => {
        const all = drawn.map(
          ({ target, nextStep }, index): PlannedChild => ({
            name: `Child ${index}`,
            nextStep,
            ...(target ? { target } : {}),
          }),
        );
        const { groups, withoutTarget } = planningGroups(all);
        const named = groups.map(({ steps }) => steps.flatMap(({ names }) => names));
        expect([...named.flat(), ...withoutTarget].sort()).toEqual(
          all.map(({ name }) => name).sort(),
        );
        for (const [place, names] of named.entries()) {
          const target = groups[place]?.target;
          const ofTarget = all.filter((child) => child.target?.words === target).length;
          expect(names.length).toBeLessThanOrEqual(groupSizes.largest);
          expect(names.length).toBeGreaterThanOrEqual(Math.min(groupSizes.smallest, ofTarget));
        }
      }),
    );
  });
});
