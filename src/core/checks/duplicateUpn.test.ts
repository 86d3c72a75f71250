import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { duplicateUpn } from "./duplicateUpn";

describe("duplicateUpn", () => {
  test("different UPNs, and blanks, are not reported", () => {
    expect(duplicateUpn(aSchool({ pupils: [{}, {}, { upn: "" }, { upn: "" }] }))).toEqual([]);
  });

  test("both rows of one UPN are reported, each naming the other", () => {
    const upn = "E838999926002";
    const found = duplicateUpn(aSchool({ pupils: [{ upn }, {}, { upn: "e838999926002 " }] }));
    expect(places(found)).toEqual(["Pupils!A2", "Pupils!A4"]);
    expect(found.map((each) => each.found)).toEqual([
      "the UPN of row 4 too",
      "the UPN of row 2 too",
    ]);
  });

  test("three rows of one UPN name two others each", () => {
    const upn = "E838999926002";
    const [first] = duplicateUpn(aSchool({ pupils: [{ upn }, { upn }, { upn }] }));
    expect(first?.message).toContain("rows 3 and 4");
  });
});
