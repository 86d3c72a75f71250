import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { nameLikeFormula } from "./nameLikeFormula";

describe("nameLikeFormula", () => {
  test("hyphens and apostrophes are part of names", () => {
    const pupils = [{ surname: "O'Quill-Feather", firstName: "-Zed" }];
    expect(nameLikeFormula(aSchool({ pupils }))).toEqual([]);
  });

  test("a name that begins with =, + or @ is an error that does not repeat it", () => {
    const school = aSchool({
      pupils: [{ surname: "=SUM(A1)" }, { firstName: "+Zed" }],
      classRows: [{ firstName: "@zed" }],
    });
    const found = nameLikeFormula(school);
    expect(places(found)).toEqual(["Pupils!B2", "Pupils!C3", "Oak!C2"]);
    expect(JSON.stringify(found)).not.toMatch(/SUM|zed/i);
  });
});
