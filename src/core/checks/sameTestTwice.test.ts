import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { sameTestTwice } from "./sameTestTwice";

describe("sameTestTwice", () => {
  const sat = { upn: aUpn(0), date: "01/10/2026", suite: "PiRA", subject: "Reading" };

  test("another day, suite, subject or child is another test", () => {
    const others = [
      { date: "02/10/2026" },
      { suite: "NFER" },
      { subject: "Writing" },
      { upn: aUpn(1) },
    ];
    const tests = [sat, ...others.map((other) => ({ ...sat, ...other }))];
    expect(sameTestTwice(aSchool({ tests }))).toEqual([]);
  });

  test("the same test again is an error that names the first row", () => {
    const found = sameTestTwice(aSchool({ tests: [sat, { ...sat, suite: "pira " }, sat] }));
    expect(places(found)).toEqual(["Tests!B3", "Tests!B4"]);
    expect(found[1]?.found).toBe("the test of row 2");
  });
});
