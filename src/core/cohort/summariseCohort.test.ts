import { type ChildDescription, ledgerRow, schoolOf } from "../../../testing/targets/schoolBuilder";
import type { School } from "../school/school";
import { proposeTargets } from "../targets/proposeTargets";
import type { CohortScope } from "./cohortChild";
import { cohortScopes, scopeName } from "./cohortScopes";
import { measureOf, summariseCohort } from "./summariseCohort";

function summarise(
  children: readonly ChildDescription[],
  scope: CohortScope = { kind: "school" },
  rest: Partial<School> = {},
) {
  const school = schoolOf(children, rest);
  return summariseCohort(school, proposeTargets(school), scope);
}

const upns = (children: readonly { readonly pupil: { readonly pupil: { upn: string } } }[]) =>
  children.map(({ pupil }) => pupil.pupil.upn);

describe("which children", () => {
  const school = [
    { upn: "OAK4", className: "Oak", yearGroup: 4 },
    { upn: "OAK5", className: "Oak", yearGroup: 5 },
    { upn: "ELM5", className: "Elm", yearGroup: 5 },
    { upn: "GONE", className: "Elm", yearGroup: 5, left: "2026-12-18" },
    { upn: "NOTAB", className: "Elm", yearGroup: 5, noClassRow: true },
  ] as const;

  test("a school, a year group or a class, without those who left", () => {
    expect(upns(summarise(school).children)).toEqual(["OAK4", "OAK5", "ELM5", "NOTAB"]);
    const year5 = summarise(school, { kind: "yearGroup", yearGroup: 5 });
    expect(upns(year5.children)).toEqual(["OAK5", "ELM5", "NOTAB"]);
    expect(year5.withoutClassRow).toBe(1);
    expect(upns(summarise(school, { kind: "class", className: "oak" }).children)).toEqual([
      "OAK4",
      "OAK5",
    ]);
  });

  test("a child who stands in two class tabs is counted once, in the first", () => {
    const twice = schoolOf([{ upn: "A", className: "Oak", typed: { spring: "EXS" } }]);
    const elm = schoolOf([{ upn: "A", className: "Elm", typed: { spring: "WTS" } }]);
    const both = { ...twice, classRows: [...twice.classRows, ...elm.classRows] };
    const summary = summariseCohort(both, proposeTargets(both), { kind: "school" });
    expect(summary.children).toHaveLength(1);
    expect(measureOf(summary, "reading", "expected", "spring")).toMatchObject({
      reached: 1,
      n: 1,
    });
  });

  test("every cohort of the school, by name", () => {
    const described = schoolOf([
      ...school,
      { upn: "X", className: "Oak 10" },
      { className: "Oak 2" },
    ]);
    expect(cohortScopes(described, proposeTargets(described)).map(scopeName)).toEqual([
      ...["Whole school", "Year 4", "Year 5"],
      ...["Elm", "Oak", "Oak 2", "Oak 10"],
    ]);
  });
});

test("the assessment point is the latest that has begun", () => {
  expect(summarise([]).term).toBe("spring");
  expect(summarise([], { kind: "school" }, { today: "2026-09-10" })).not.toHaveProperty("term");
});

describe("of a class of five", () => {
  const summary = summarise([
    { upn: "A", typed: { start: "EXS", lastYear: "EXS", spring: "EXS", forecastYearEnd: "EXS" } },
    { upn: "B", typed: { start: "EXS", lastYear: "EXS", spring: "WTS", forecastYearEnd: "WTS" } },
    { upn: "C", typed: { start: "WTS", lastYear: "WTS", spring: "EXS" } },
    { upn: "D", typed: { start: "GDS", lastYear: "GDS", spring: "EXXS?", autumn: "WTS" } },
    { upn: "E", typed: { start: "EXS", spring: "A" } },
  ]);
  const [reading] = summary.subjects;

  test("the bands now, the absent child and no one unaccounted for", () => {
    expect(reading?.distribution.latest).toEqual({
      counts: { below: 0, workingTowards: 2, expected: 2, greaterDepth: 0 },
      absent: 1,
      notAssessed: 0,
      n: 5,
    });
    expect(reading?.distribution.lastYear).toMatchObject({ n: 4, notAssessed: 1 });
  });

  test("attainment at any point", () => {
    expect(measureOf(summary, "reading", "expected", "start")).toMatchObject({ reached: 4, n: 5 });
    expect(measureOf(summary, "reading", "expected", "latest")).toMatchObject({ reached: 2, n: 5 });
    expect(measureOf(summary, "combined", "greaterDepth", "targetYearEnd")).toMatchObject({
      reached: 1,
      n: 5,
    });
    expect(measureOf(summary, "reading", "expected", "forecastYearEnd")).toMatchObject({
      reached: 1,
      n: 2,
      leftOut: [{ reason: "notYetAssessed", count: 3 }],
    });
  });

  test("how many stand where to their targets", () => {
    // C's target is EXS, where C stands; D's is GDS (the floor), and autumn's WTS is two grades off.
    expect(reading?.status).toEqual({
      counts: { above: 0, onTrack: 2, justBelow: 1, below: 1, notEnoughInformation: 1 },
      n: 4,
      onTrackOrAbove: 2,
    });
  });

  test("from where to where, with the children behind each number", () => {
    const { rows = [], notPlaced = [], n } = reading?.progress ?? {};
    const filled = rows
      .flat()
      .filter(({ children }) => children.length > 0)
      .map(({ from, to, children }) => [from, to, upns(children)]);
    expect(filled).toEqual([
      ["workingTowards", "expected", ["C"]],
      ["expected", "workingTowards", ["B"]],
      ["expected", "expected", ["A"]],
      ["greaterDepth", "workingTowards", ["D"]],
    ]);
    expect(upns(notPlaced)).toEqual(["E"]);
    expect(n).toBe(4);
  });

  test("whom to discuss and why, most pressing first", () => {
    const reasons = summary.toDiscuss.map(({ child, concerns }) => [
      child.pupil.pupil.upn,
      concerns.map(({ subject }) => subject),
      concerns[0]?.reasons,
    ]);
    const all = ["reading", "writing", "mathematics"];
    expect(reasons).toEqual([
      ["D", all, ["below", "droppedBand", "unreadable"]],
      ["B", all, ["droppedBand", "justBelow"]],
    ]);
  });
});

test("agreed targets are counted by when they fall due", () => {
  const ledger = [ledgerRow("A", "yearEnd", "EXS"), ledgerRow("B", "keyStageEnd", "")];
  const [reading, writing] = summarise(
    [{ upn: "A" }, { upn: "B" }],
    { kind: "school" },
    { ledger },
  ).subjects;
  expect(reading?.agreed).toEqual({ yearEnd: 1, keyStageEnd: 0 });
  expect(writing?.agreed).toEqual({ yearEnd: 0, keyStageEnd: 0 });
});

test("an empty cohort has no percentages and nobody to discuss", () => {
  const summary = summarise([]);
  expect(summary.children).toEqual([]);
  expect(summary.toDiscuss).toEqual([]);
  expect(summary.measures.every(({ attainment }) => attainment.state === "noneAssessed")).toBe(
    true,
  );
  expect(summary.groups.every(({ groups }) => groups.every(({ members }) => members === 0))).toBe(
    true,
  );
});
