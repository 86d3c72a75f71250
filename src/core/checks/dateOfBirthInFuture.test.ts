import { aSchool } from "../../../testing/core/aSchool";
import { dateOfBirthInFuture } from "./dateOfBirthInFuture";

describe("dateOfBirthInFuture", () => {
  test("a child born today is not reported here", () => {
    expect(dateOfBirthInFuture(aSchool({ pupils: [{ dateOfBirth: "10/12/2026" }] }))).toEqual([]);
  });

  test("a date of birth after today is an error", () => {
    const [finding] = dateOfBirthInFuture(aSchool({ pupils: [{ dateOfBirth: "14/10/2061" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "14/10/2061" });
  });
});
