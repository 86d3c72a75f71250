import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { rowInAnotherClass } from "./rowInAnotherClass";

describe("rowInAnotherClass", () => {
  const rows = [
    { upn: aUpn(0), className: "Elm" },
    { upn: aUpn(1), className: "Oak" },
  ];

  test("a row in the child's own class is not reported", () => {
    expect(rowInAnotherClass(aSchool())).toEqual([]);
  });

  test("a row in another class is a query", () => {
    const found = rowInAnotherClass(aSchool({ pupils: [{}, {}], classRows: rows }));
    expect(places(found)).toEqual(["Elm!A2"]);
    expect(found[0]?.severity).toBe("query");
  });

  test("a child in two tabs, or whose class has no tab, is for other checks", () => {
    const twice = [...rows, { upn: aUpn(0), className: "Oak" }];
    expect(rowInAnotherClass(aSchool({ pupils: [{}, {}], classRows: twice }))).toEqual([]);
    expect(rowInAnotherClass(aSchool({ pupils: [{ className: "Ash" }], classRows: rows }))).toEqual(
      [],
    );
  });
});
