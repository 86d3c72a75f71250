import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { missingDateOfBirth } from "./missingDateOfBirth";

describe("missingDateOfBirth", () => {
  test("a date of birth that is there is not reported", () => {
    expect(missingDateOfBirth(aSchool())).toEqual([]);
  });

  test("a blank is a reminder", () => {
    const found = missingDateOfBirth(aSchool({ pupils: [{}, { dateOfBirth: "" }] }));
    expect(places(found)).toEqual(["Pupils!D3"]);
    expect(found[0]?.severity).toBe("reminder");
  });
});
