import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { fixes, messages, places } from "../../../testing/core/places";
import { unknownCode } from "./unknownCode";

describe("unknownCode", () => {
  test("codes in any case, codes that do not rank and blanks are not reported", () => {
    const marks = { start: "exs ", autumn: "gds", spring: "A", summer: "" };
    expect(unknownCode(aSchoolWithReading(marks))).toEqual([]);
  });

  test("a slip of the keys is an error with its likely code", () => {
    const [finding] = unknownCode(aSchoolWithReading({ autumn: "EXXS" }));
    expect(finding).toMatchObject({ severity: "error", found: "EXXS", fix: "EXS" });
    expect(finding?.message).toBe(
      "‘EXXS’ is not a code of the scale Teacher assessment, so it is not counted. Was EXS meant?",
    );
  });

  test("what is like no code is an error without a guess", () => {
    const found = unknownCode(aSchoolWithReading({ autumn: "good" }));
    expect(fixes(found)).toEqual([undefined]);
    expect(messages(found)[0]).toContain("Please type a code from EM to GDS, or leave it blank.");
  });

  test("every tab with marks is looked at, each on its own scale", () => {
    const upn = aUpn(0);
    const school = aSchool({
      history: [{ upn, scale: "Steps", grade: "3x" }],
      earlyYears: [{ onEntry: { reading: "??" }, goals: ["yes"] }],
      statutoryChecks: [{ check: "Phonics", mark: "lots", outcome: "Wz" }],
      tests: [{ scale: "Standardised score", score: "high" }],
    });
    expect(places(unknownCode(school))).toEqual([
      "History!G2",
      "Early years!C2",
      "Early years!F2",
      "Phonics and tables checks!D2",
      "Phonics and tables checks!E2",
      "Tests!G2",
    ]);
  });

  test("a mark whose scale is not known is for another check", () => {
    expect(unknownCode(aSchoolWithReading({ autumn: "QQ" }, { scale: "Stars" }))).toEqual([]);
  });

  test("a child's name in a mark is not repeated", () => {
    const school = aSchoolWithReading({ autumn: "Quillfeather" });
    expect(JSON.stringify(unknownCode(school))).not.toContain("Quill");
  });
});
