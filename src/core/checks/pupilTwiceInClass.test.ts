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

  test("a copy of the class tab is named", () => {
    const school = aSchool({ classRows: [{ upn }] });
    const copied = school.classRows.map((row) => {
      const cells = { ...row.cells, upn: { ...row.cells.upn, tab: "Copy of Oak" } };
      return { ...row, cells };
    });
    const found = pupilTwiceInClass({ ...school, classRows: [...school.classRows, ...copied] });
    expect(places(found)).toEqual(["Oak!A2", "Copy of Oak!A2"]);
    expect(messages(found)[0]).toBe(
      "This child is also in row 2 of the tab ‘Copy of Oak’, so we cannot tell which marks count. Please move them into one row and remove the other. If one of the tabs is a copy, please remove that tab.",
    );
  });
});
