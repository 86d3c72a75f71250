import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { pupilMissingFromClassTab } from "./pupilMissingFromClassTab";

describe("pupilMissingFromClassTab", () => {
  const other = { upn: aUpn(1) };

  test("a child with a row in any class tab is not reported here", () => {
    const school = aSchool({ classRows: [other, { upn: aUpn(0), className: "Elm" }] });
    expect(pupilMissingFromClassTab(school)).toEqual([]);
  });

  test("a child on roll with no row is an error at the class on Pupils", () => {
    const found = pupilMissingFromClassTab(aSchool({ classRows: [other] }));
    expect(places(found)).toEqual(["Pupils!G2"]);
    expect(found[0]?.severity).toBe("error");
  });

  test("a child who left, or whose class has no tab, is not reported", () => {
    const pupils = [{ left: "20/07/2026" }, { upn: aUpn(5), className: "Elm" }];
    expect(pupilMissingFromClassTab(aSchool({ pupils, classRows: [other] }))).toEqual([]);
  });
});
