import { aSchool } from "../../../testing/core/aSchool";
import { cohortChildren } from "./cohortChild";
import { goodLevelOfDevelopment } from "./goodLevelOfDevelopment";

const upns = ["A823432106001", "A823432106002", "A823432106003"];
const all2 = Array<string>(17).fill("2");

function goodLevel(goals: readonly (readonly string[])[], year = "2026/27") {
  const school = aSchool({
    pupils: upns.map((upn) => ({ upn, yearGroup: "Reception" })),
    earlyYears: goals.map((each, index) => ({ upn: upns[index] ?? "", year, goals: each })),
  });
  const children = cohortChildren(school, [], { kind: "school" });
  return goodLevelOfDevelopment(children, school.earlyYears, 2026);
}

describe("a good level of development", () => {
  test("is expected in all of the first twelve goals; the last five do not matter", () => {
    const lastFiveEmerging = [...all2.slice(0, 12), "1", "1", "1", "1", "1"];
    const numberEmerging = all2.map((code, index) => (index === 10 ? "1" : code));
    expect(goodLevel([all2, lastFiveEmerging, numberEmerging])).toEqual({
      state: "known",
      reached: 2,
      n: 3,
      share: 2 / 3,
      leftOut: [],
    });
  });

  test("a child exempt from a goal counts as not having reached it", () => {
    const exempt = Array<string>(17).fill("A");
    expect(goodLevel([all2, exempt, all2])).toMatchObject({ reached: 2, n: 3 });
  });

  test("a profile that is not finished or cannot be read is left out, not low", () => {
    const unfinished = all2.map((code, index) => (index === 3 ? "" : code));
    const unreadable = all2.map((code, index) => (index === 3 ? "9" : code));
    expect(goodLevel([all2, unfinished, unreadable])).toMatchObject({
      reached: 1,
      n: 1,
      leftOut: [
        { reason: "notYetAssessed", count: 1 },
        { reason: "unreadable", count: 1 },
      ],
    });
  });

  test("a profile of another year says nothing of this one", () => {
    expect(goodLevel([all2, all2, all2], "2025/26")).toEqual({
      state: "noneAssessed",
      leftOut: [{ reason: "notYetAssessed", count: 3 }],
    });
  });
});
