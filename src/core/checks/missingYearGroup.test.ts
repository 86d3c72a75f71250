import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { missingYearGroup } from "./missingYearGroup";

describe("missingYearGroup", () => {
  test("a blank is not reported while the child has a year group, or has left", () => {
    const pupils = [{}, { yearGroup: "", left: "20/07/2026" }];
    expect(missingYearGroup(aSchool({ pupils }))).toEqual([]);
  });

  test("a blank that nothing else fills is a reminder", () => {
    const found = missingYearGroup(aSchool({ pupils: [{ yearGroup: "", dateOfBirth: "" }] }));
    expect(places(found)).toEqual(["Pupils!F2"]);
    expect(found[0]?.severity).toBe("reminder");
  });
});
