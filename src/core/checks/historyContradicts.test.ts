import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { historyContradicts } from "./historyContradicts";

describe("historyContradicts", () => {
  const mark = {
    upn: aUpn(0),
    year: "2024/25",
    term: "Summer",
    subject: "Reading",
    scale: "Teacher assessment",
    grade: "EXS",
  };

  test("the same mark twice, another term and another scale are not reported", () => {
    const history = [
      mark,
      { ...mark, grade: "exs" },
      { ...mark, term: "Spring", grade: "WTS" },
      { ...mark, scale: "Standardised score", grade: 98 },
    ];
    expect(historyContradicts(aSchool({ history }))).toEqual([]);
  });

  test("two marks for one occasion are an error at the later row", () => {
    const found = historyContradicts(aSchool({ history: [mark, { ...mark, grade: "WTS" }] }));
    expect(places(found)).toEqual(["History!G3"]);
    expect(found[0]).toMatchObject({
      severity: "error",
      expected: "EXS, as in row 2",
      found: "WTS",
    });
  });
});
