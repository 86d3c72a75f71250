import { aSchool } from "../../../testing/core/aSchool";
import { tablesScoreWithReason } from "./tablesScoreWithReason";

describe("tablesScoreWithReason", () => {
  const tables = (mark: string | number, outcome: string, check = "tables") =>
    aSchool({ statutoryChecks: [{ check, mark, outcome }] });

  test("a score or a reason alone is in order", () => {
    expect(tablesScoreWithReason(tables(21, ""))).toEqual([]);
    expect(tablesScoreWithReason(tables("", "A"))).toEqual([]);
  });

  test("a score of nought with a reason is an error that says what the code means", () => {
    const [finding] = tablesScoreWithReason(tables(0, "B"));
    expect(finding).toMatchObject({ severity: "error", found: "B" });
    expect(finding?.message).toContain("B (working below the check)");
  });

  test("phonics is for another check", () => {
    expect(tablesScoreWithReason(tables(21, "A", "phonics"))).toEqual([]);
  });
});
