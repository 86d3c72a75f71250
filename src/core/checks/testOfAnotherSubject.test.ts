import { aSchool } from "../../../testing/core/aSchool";
import { testOfAnotherSubject } from "./testOfAnotherSubject";

describe("testOfAnotherSubject", () => {
  test("a test in reading is not reported, nor a blank", () => {
    expect(testOfAnotherSubject(aSchool({ tests: [{ subject: "Reading" }, {}] }))).toEqual([]);
  });

  test("a test in spelling is a query", () => {
    const [finding] = testOfAnotherSubject(aSchool({ tests: [{ subject: "Spelling" }] }));
    expect(finding).toMatchObject({ severity: "query", found: "Spelling" });
  });
});
