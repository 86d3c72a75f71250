import { aSchool } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { ageNotPrimary } from "./ageNotPrimary";

describe("ageNotPrimary", () => {
  test("nursery to a year past Year 6 may be at a primary school", () => {
    const births = ["31/08/2023", "01/09/2014", "14/10/2016"];
    const pupils = births.map((dateOfBirth) => ({ dateOfBirth }));
    expect(ageNotPrimary(aSchool({ pupils }))).toEqual([]);
  });

  test("a child too young or too old is an error", () => {
    const pupils = [{ dateOfBirth: "01/09/2023" }, { dateOfBirth: "31/08/2014" }];
    const found = ageNotPrimary(aSchool({ pupils }));
    expect(places(found)).toEqual(["Pupils!D2", "Pupils!D3"]);
    expect(messages(found)[0]).toContain("too young");
    expect(messages(found)[1]).toContain("too old");
  });

  test("a child who left is judged by the year of leaving", () => {
    const pupils = [{ dateOfBirth: "14/10/2010", left: "20/07/2022" }];
    expect(ageNotPrimary(aSchool({ pupils }))).toEqual([]);
  });

  test("a date still to come is for another check", () => {
    expect(ageNotPrimary(aSchool({ pupils: [{ dateOfBirth: "14/10/2061" }] }))).toEqual([]);
  });
});
