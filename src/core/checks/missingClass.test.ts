import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { missingClass } from "./missingClass";

describe("missingClass", () => {
  test("a child with a class, one who left and one yet to join are not reported", () => {
    const pupils = [
      {},
      { className: "", left: "20/07/2026" },
      { className: "", joined: "05/01/2027" },
    ];
    expect(missingClass(aSchool({ pupils }))).toEqual([]);
  });

  test("a child on roll in no class is a reminder", () => {
    const found = missingClass(aSchool({ pupils: [{ className: "" }] }));
    expect(places(found)).toEqual(["Pupils!G2"]);
    expect(found[0]?.severity).toBe("reminder");
  });
});
