import { aSchool } from "../../../testing/core/aSchool";
import { historyInFuture } from "./historyInFuture";

describe("historyInFuture", () => {
  test("this year may stand in History", () => {
    expect(historyInFuture(aSchool({ history: [{ year: "2026/27" }] }))).toEqual([]);
  });

  test("next year is an error", () => {
    const [finding] = historyInFuture(aSchool({ history: [{ year: "2027/28" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "2027/28" });
  });
});
