import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { missingUpn } from "./missingUpn";

describe("missingUpn", () => {
  test("a child with a UPN is not reported", () => {
    expect(missingUpn(aSchool())).toEqual([]);
  });

  test("a blank UPN, or one of spaces alone, is an error", () => {
    const school = aSchool({ pupils: [{ upn: "" }, {}, { upn: "  " }] });
    expect(places(missingUpn(school))).toEqual(["Pupils!A2", "Pupils!A4"]);
  });

  test("a tab without the column is not reported row by row", () => {
    expect(missingUpn(aSchool({ pupils: [{ upn: undefined }] }))).toEqual([]);
  });
});
