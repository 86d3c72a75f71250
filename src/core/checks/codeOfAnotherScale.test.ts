import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { messages } from "../../../testing/core/places";
import { codeOfAnotherScale } from "./codeOfAnotherScale";

describe("codeOfAnotherScale", () => {
  test("a code of the row's own scale is not reported", () => {
    expect(codeOfAnotherScale(aSchoolWithReading({ autumn: "2b" }, { scale: "Steps" }))).toEqual(
      [],
    );
  });

  test("a code of another scale is an error that names the scale", () => {
    const [finding] = codeOfAnotherScale(aSchoolWithReading({ autumn: "3w+" }));
    expect(finding).toMatchObject({ severity: "error", found: "3w+" });
    expect(finding?.message).toContain("another scale (Steps)");
  });

  test("a code of two scales names both, and of more the first two", () => {
    const found = codeOfAnotherScale(aSchoolWithReading({ autumn: "2b", spring: 105 }));
    expect(messages(found)[0]).toContain("(Steps or National Curriculum levels)");
    expect(messages(found)[1]).toMatch(/\(Standardised score, [^,]+, others\)/);
  });

  test("a code of the same assessment in another year, and of no scale, are for other checks", () => {
    const marks = { start: "PK5", autumn: "QQ" };
    expect(codeOfAnotherScale(aSchoolWithReading(marks))).toEqual([]);
  });
});
