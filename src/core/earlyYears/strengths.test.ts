import { anEarlyYearsRow, type TypedEarlyYears } from "../../../testing/core/resultRows";
import { shippedScaleBook } from "../scales/shippedScales";
import { earlyLearningGoals } from "../school/resultRows";
import { areaOutcome } from "./areaOutcome";
import { areasOfLearning, goalNames } from "./areasOfLearning";
import { childStrengths } from "./childStrengths";
import { extremesOf, groupStrengths } from "./groupStrengths";

const aRow = (typed: TypedEarlyYears) => anEarlyYearsRow(typed, 2, shippedScaleBook);

/** A profile with 1 in these goals, and 2 in the others unless told. */
function profile(emerging: readonly string[], others: Readonly<Record<string, string>> = {}) {
  return aRow({
    goals: earlyLearningGoals.map((goal) => others[goal] ?? (emerging.includes(goal) ? "1" : "2")),
  });
}

test("the seven areas hold every goal once, in order, and each has a name", () => {
  expect(areasOfLearning.flatMap(({ goals }) => goals)).toEqual(earlyLearningGoals);
  expect(Object.keys(goalNames)).toEqual(earlyLearningGoals);
});

describe("an area of learning", () => {
  const literacy = { goals: ["E08", "E09", "E10"] };

  test("is reached where every goal is expected", () => {
    expect(areaOutcome(profile([]), literacy)).toEqual({ state: "reached" });
    expect(areaOutcome(profile(["E10"]), literacy)).toEqual({ state: "notYet", emerging: ["E10"] });
  });

  test.each(["", "A", "9"])("is not known where a goal holds ‘%s’", (typed) => {
    expect(areaOutcome(profile(["E10"], { E08: typed }), literacy)).toEqual({ state: "notKnown" });
  });
});

describe("strengths and areas to improve of a child", () => {
  test("are the areas of the profile", () => {
    expect(childStrengths(profile(["E08", "E09", "E16"], { E13: "" }), shippedScaleBook)).toEqual({
      from: "profile",
      strengths: [
        "Communication and language",
        "Personal, social and emotional development",
        "Physical development",
        "Mathematics",
      ],
      toImprove: [
        { area: "Literacy", goals: ["E08", "E09"] },
        { area: "Expressive arts and design", goals: ["E16"] },
      ],
    });
  });

  test("are those on entry before there is a profile", () => {
    const row = aRow({ onEntry: { reading: "ON", writing: "NOT", mathematics: "AHD" } });
    expect(childStrengths(row, shippedScaleBook)).toEqual({
      from: "onEntry",
      strengths: ["Reading", "Mathematics"],
      toImprove: [{ area: "Writing", goals: [] }],
    });
  });

  test("are not known without either", () => {
    expect(childStrengths(aRow({}), shippedScaleBook)).toBeUndefined();
  });
});

describe("strengths and areas to improve of a group", () => {
  const rows = [profile(["E08", "E10"]), profile(["E10"]), profile([], { E01: "" })];
  const areas = groupStrengths(rows);

  test("count the children who reached every goal, out of those known", () => {
    expect(areas.map(({ reached, n }) => [reached, n])).toEqual([
      [2, 2],
      [3, 3],
      [3, 3],
      [1, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ]);
  });

  test("name the goal that is emerging for most", () => {
    expect(areas[3]?.hardest).toEqual({ goals: ["E10"], children: 2 });
    expect(areas[0]?.hardest).toEqual({ goals: [], children: 0 });
  });

  test("say which areas are strongest and weakest, unless all are alike or none is known", () => {
    expect(extremesOf(areas)?.weakest.map(({ area }) => area)).toEqual(["Literacy"]);
    expect(extremesOf(areas)?.strongest).toHaveLength(6);
    expect(extremesOf(groupStrengths([profile([])]))).toBeUndefined();
    expect(extremesOf(groupStrengths([]))).toBeUndefined();
  });
});
