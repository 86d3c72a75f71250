import { aSchool } from "../../../testing/core/aSchool";
import { wrongCheckLetter } from "./wrongCheckLetter";

describe("wrongCheckLetter", () => {
  test("a right letter is not reported, in any case", () => {
    const upns = ["Q838999926001", "f835999918042", "P83899992601A"];
    expect(wrongCheckLetter(aSchool({ pupils: upns.map((upn) => ({ upn })) }))).toEqual([]);
  });

  test("a wrong letter is an error that offers the one the digits give", () => {
    const [finding] = wrongCheckLetter(aSchool({ pupils: [{ upn: "A838999926001" }] }));
    expect(finding).toMatchObject({
      severity: "error",
      expected: "a UPN beginning with Q",
      fix: "Q838999926001",
    });
  });
});
