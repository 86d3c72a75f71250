import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { lastYearContradicts } from "./lastYearContradicts";

describe("lastYearContradicts", () => {
  const past = {
    upn: aUpn(0),
    year: "2025/26",
    yearGroup: "4",
    term: "Summer",
    subject: "Reading",
    scale: "Teacher assessment",
    grade: "EXS",
  };
  const check = (lastYear: string, ...history: (typeof past)[]) =>
    lastYearContradicts(aSchoolWithReading({ lastYear }, { history }));

  test("the same mark in both places, in any case, is not reported", () => {
    expect(check("exs ", past)).toEqual([]);
  });

  test("another mark is a query that gives both and the row", () => {
    const found = check("WTS", { ...past, grade: "A" }, past);
    expect(places(found)).toEqual(["Oak!K2"]);
    expect(found[0]).toMatchObject({
      severity: "query",
      expected: "EXS, as in row 3 of History",
      found: "WTS",
    });
  });

  test("other years, terms, subjects, scales and children are not compared", () => {
    const others = [
      { year: "2024/25" },
      { term: "Spring" },
      { subject: "Writing" },
      { scale: "Key Stage 2 teacher assessment" },
      { upn: aUpn(1) },
    ];
    expect(check("WTS", ...others.map((other) => ({ ...past, ...other })))).toEqual([]);
  });

  test("a blank or unreadable mark, and one that Past marks has too, are left to other checks", () => {
    expect(check("", past)).toEqual([]);
    expect(check("WTZ", past)).toEqual([]);
    expect(check("WTS", past, { ...past, grade: "WTS" })).toEqual([]);
  });
});
