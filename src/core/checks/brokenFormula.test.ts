import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { brokenFormula } from "./brokenFormula";

describe("brokenFormula", () => {
  test("text and numbers are not reported", () => {
    expect(brokenFormula(aSchool({ pupils: [{ surname: "Ref" }] }))).toEqual([]);
  });

  test("an error value in a mark is an error that names the value", () => {
    const [finding] = brokenFormula(aSchoolWithReading({ autumn: "#REF!" }));
    expect(finding).toMatchObject({ severity: "error", found: "#REF!" });
  });

  test("every error value is known, on every tab", () => {
    const values = ["#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#ERROR!"];
    const school = aSchool({
      pupils: values.map((surname) => ({ surname })),
      classRows: [{ nextSteps: "#N/A" }],
      earlyYears: [{ goals: ["#REF!"] }],
    });
    expect(brokenFormula(school)).toHaveLength(values.length + 2);
  });
});
