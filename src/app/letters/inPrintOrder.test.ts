import { letterSchool } from "../../../testing/letters/letterSchool";
import { inPrintOrder } from "./inPrintOrder";

describe("the order in which letters are printed", () => {
  test("by class, surname and first name; children without a class come last", () => {
    const names = [
      ["", "Abbott", "Ann"],
      ["Year 10", "Adams", "Al"],
      ["Year 2", "Young", "Zed"],
      ["Year 2", "Öberg", "Mia"],
      ["Year 2", "O’Hara", "Bea"],
      ["Year 2", "Khan", "Sami"],
      ["Year 2", "Khan", "Amira"],
    ].map(([className = "", surname = "", firstName = ""]) => ({
      pupil: { Class: className, Surname: surname, "First name": firstName },
      row: { UPN: "" },
    }));
    const { children } = letterSchool(names);
    expect(inPrintOrder(children).map(({ pupil }) => pupil.firstName)).toEqual([
      "Amira",
      "Sami",
      "Mia",
      "Bea",
      "Zed",
      "Al",
      "Ann",
    ]);
  });
});
