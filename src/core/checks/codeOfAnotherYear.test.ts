import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { codeOfAnotherYear } from "./codeOfAnotherYear";

describe("codeOfAnotherYear", () => {
  const keyStage1 = { scale: "Key Stage 1 teacher assessment" };

  test("PK4 belongs to Key Stage 1", () => {
    expect(codeOfAnotherYear(aSchoolWithReading({ autumn: "PK4" }, keyStage1))).toEqual([]);
  });

  test("PK5 and PK6 are codes of Key Stage 2", () => {
    const found = codeOfAnotherYear(
      aSchoolWithReading({ autumn: "PK5", spring: "pk6" }, keyStage1),
    );
    expect(places(found)).toEqual(["Oak!L2", "Oak!M2"]);
    expect(messages(found)[0]).toContain("belongs to Key Stage 2 teacher assessment");
  });

  test("3, for Exceeding, is of the profile before 2021", () => {
    const [finding] = codeOfAnotherYear(
      aSchool({ earlyYears: [{ goals: ["3"], year: "2026/27" }] }),
    );
    expect(finding?.message).toContain("Early years profile 2013 to 2021");
  });

  test("a code of quite another scale is for another check", () => {
    expect(codeOfAnotherYear(aSchoolWithReading({ autumn: "2b" }, keyStage1))).toEqual([]);
  });
});
