import { aSchool } from "../../../testing/core/aSchool";
import type { TypedCheck } from "../../../testing/core/resultRows";
import { cohortChildren } from "./cohortChild";
import { phonicsResults, tablesResults } from "./statutoryCheckResults";

const upns = ["A823432106001", "A823432106002", "A823432106003", "A823432106004"];

function results(check: "phonics" | "tables", rows: readonly TypedCheck[]) {
  const school = aSchool({
    pupils: upns.map((upn) => ({ upn })),
    statutoryChecks: rows.map((row, index) => ({
      upn: upns[index] ?? "",
      check,
      year: "2025/26",
      ...row,
    })),
  });
  const children = cohortChildren(school, [], { kind: "school" });
  return {
    phonics: phonicsResults(children, school.statutoryChecks, 2025),
    tables: tablesResults(children, school.statutoryChecks, 2025),
  };
}

describe("the phonics check", () => {
  test("is met from 32 marks, and a code goes before the mark", () => {
    const { phonics } = results("phonics", [
      { mark: 32 },
      { mark: 31 },
      { mark: 31, outcome: "Wa" },
      { mark: 40, outcome: "Wt" },
    ]);
    expect(phonics).toMatchObject({ reached: 2, n: 4, leftOut: [] });
  });

  test("absent and disapplied children have not met it; one who left does not count", () => {
    const { phonics } = results("phonics", [
      { mark: 36 },
      { outcome: "A" },
      { outcome: "D" },
      { outcome: "L" },
    ]);
    expect(phonics).toMatchObject({
      reached: 1,
      n: 3,
      leftOut: [{ reason: "notInCohort", count: 1 }],
    });
  });

  test("children without a result are left out", () => {
    const { phonics } = results("phonics", [{ mark: 36 }, { mark: 99 }]);
    expect(phonics).toMatchObject({
      n: 1,
      leftOut: [
        { reason: "notYetAssessed", count: 2 },
        { reason: "unreadable", count: 1 },
      ],
    });
  });
});

describe("the tables check", () => {
  test("has a mean and a count of full marks, and no standard", () => {
    const { tables } = results("tables", [{ mark: 25 }, { mark: 20 }, { outcome: "B" }]);
    expect(tables).toEqual({
      state: "known",
      n: 2,
      mean: 22.5,
      fullMarks: 1,
      notTaken: 1,
      withoutResult: 1,
    });
  });

  test("nobody has taken it where no row has a mark", () => {
    expect(results("tables", []).tables).toEqual({
      state: "noneAssessed",
      notTaken: 0,
      withoutResult: 4,
    });
  });
});
