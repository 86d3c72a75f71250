import { aSchool } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { unknownLetterFormat } from "./unknownLetterFormat";

const findings = (...formats: readonly string[]) =>
  unknownLetterFormat(aSchool({ pupils: formats.map((letterFormat) => ({ letterFormat })) }));

describe("unknownLetterFormat", () => {
  test("both forms, however they are spaced, and blanks are not reported", () => {
    expect(findings("Standard", "large-print", " LARGE ", "")).toEqual([]);
  });

  test("a slip of the keys is an error with the form that was likely meant", () => {
    const found = findings("Lrge print", "largeprnt", "Standrad", "Big letters");
    expect(fixes(found)).toEqual(["Large print", "Large print", "Standard", "Large print"]);
  });

  test("names the cell and both forms where none is near", () => {
    expect(findings("Braille")).toMatchObject([
      {
        severity: "error",
        cell: { tab: "Pupils", header: "letterFormat" },
        expected: "Standard or Large print",
        message:
          "‘Braille’ is not a form that letters come in, so the family would get a standard one. Please type Standard or Large print.",
      },
    ]);
    expect(fixes(findings("Braille"))).toEqual([undefined]);
  });
});
