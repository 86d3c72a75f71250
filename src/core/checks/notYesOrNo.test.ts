import { aSchool } from "../../../testing/core/aSchool";
import { fixes, places } from "../../../testing/core/places";
import { notYesOrNo } from "./notYesOrNo";

describe("notYesOrNo", () => {
  test("yes, no, tick boxes and blanks are not reported", () => {
    const answers = ["Y", "no", true, false, "", "FALSE"];
    const pupils = answers.map((answer) => ({
      pupilPremium: answer,
      eal: answer,
      letterHold: answer,
    }));
    expect(notYesOrNo(aSchool({ pupils }))).toEqual([]);
  });

  test("an answer that is neither is an error, in each of the three columns", () => {
    const pupils = [{ pupilPremium: "maybe", eal: "?", letterHold: "ask office" }];
    const found = notYesOrNo(aSchool({ pupils }));
    expect(places(found)).toEqual(["Pupils!H2", "Pupils!J2", "Pupils!N2"]);
    expect(fixes(found)).toEqual([undefined, undefined, undefined]);
  });

  test("a reason for the premium means yes, and is not kept", () => {
    const found = notYesOrNo(aSchool({ pupils: [{ pupilPremium: "FSM6" }] }));
    expect(fixes(found)).toEqual(["Y"]);
  });
});
