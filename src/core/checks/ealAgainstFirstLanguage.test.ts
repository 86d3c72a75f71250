import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { ealAgainstFirstLanguage } from "./ealAgainstFirstLanguage";

describe("ealAgainstFirstLanguage", () => {
  test("answers that fit, and languages not told, are not reported", () => {
    const pupils = [
      { eal: "N", firstLanguage: "English" },
      { eal: "Y", firstLanguage: "POL" },
      { eal: "Y", firstLanguage: "REF" },
      { eal: "N", firstLanguage: "" },
      { eal: "", firstLanguage: "POL" },
    ];
    expect(ealAgainstFirstLanguage(aSchool({ pupils }))).toEqual([]);
  });

  test("English with yes, and another language with no, are queries", () => {
    const pupils = [
      { eal: "Y", firstLanguage: "ENB" },
      { eal: "N", firstLanguage: "Polish" },
    ];
    const found = ealAgainstFirstLanguage(aSchool({ pupils }));
    expect(places(found)).toEqual(["Pupils!J2", "Pupils!J3"]);
    expect(found.map(({ expected }) => expected)).toEqual(["N", "Y"]);
  });
});
