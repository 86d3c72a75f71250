import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { pupilInTwoClasses } from "./pupilInTwoClasses";

describe("pupilInTwoClasses", () => {
  const upn = aUpn(0);

  test("one class, and rows without a UPN, are not reported", () => {
    expect(pupilInTwoClasses(aSchool({ classRows: [{ upn }, {}, { className: "Elm" }] }))).toEqual(
      [],
    );
  });

  test("rows in two tabs are errors in both", () => {
    const found = pupilInTwoClasses(aSchool({ classRows: [{ upn }, { upn, className: "Elm" }] }));
    expect(places(found)).toEqual(["Oak!A2", "Elm!A2"]);
  });
});
