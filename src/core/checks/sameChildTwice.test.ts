import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { sameChildTwice } from "./sameChildTwice";

describe("sameChildTwice", () => {
  const child = { firstName: "Zoë", surname: "Quill-Feather" };

  test("children who share a name or a date of birth alone are not reported", () => {
    const pupils = [
      child,
      { ...child, dateOfBirth: "15/10/2016" },
      { ...child, firstName: "Zach" },
    ];
    expect(sameChildTwice(aSchool({ pupils }))).toEqual([]);
  });

  test("the same name and date of birth under two UPNs is a query on both rows", () => {
    const pupils = [child, {}, { ...child, firstName: "ZOE", surname: "Quill Feather" }];
    const found = sameChildTwice(aSchool({ pupils }));
    expect(places(found)).toEqual(["Pupils!A2", "Pupils!A4"]);
    expect(found[0]?.severity).toBe("query");
  });

  test("the same UPN twice is for another check", () => {
    const twin = { ...child, upn: "E838999926002" };
    expect(sameChildTwice(aSchool({ pupils: [twin, twin] }))).toEqual([]);
  });
});
