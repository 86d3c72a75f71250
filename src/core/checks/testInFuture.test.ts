import { aSchool } from "../../../testing/core/aSchool";
import { testInFuture } from "./testInFuture";

describe("testInFuture", () => {
  test("a test today is not reported", () => {
    expect(testInFuture(aSchool({ tests: [{ date: "10/12/2026" }] }))).toEqual([]);
  });

  test("a test tomorrow is an error", () => {
    const [finding] = testInFuture(aSchool({ tests: [{ date: "11/12/2026" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "11/12/2026" });
  });
});
