import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { messages, places } from "../../../testing/core/places";
import { pupilTwiceInClass } from "./pupilTwiceInClass";

describe("pupilTwiceInClass", () => {
  const upn = aUpn(0);

  test("one row in each class tab is for another check", () => {
    expect(pupilTwiceInClass(aSchool({ classRows: [{ upn }, { upn, className: "Elm" }] }))).toEqual(
      [],
    );
  });

  test("both rows are errors that name each other", () => {
    const found = pupilTwiceInClass(aSchool({ classRows: [{ upn }, { upn: aUpn(1) }, { upn }] }));
    expect(places(found)).toEqual(["Oak!A2", "Oak!A4"]);
    expect(messages(found)[0]).toContain("row 4");
  });

  test("three rows name two others each", () => {
    const [first] = pupilTwiceInClass(aSchool({ classRows: [{ upn }, { upn }, { upn }] }));
    expect(first?.message).toContain("rows 3 and 4");
  });
});
