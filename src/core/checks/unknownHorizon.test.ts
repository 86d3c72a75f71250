import { aSchool } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { unknownHorizon } from "./unknownHorizon";

describe("unknownHorizon", () => {
  test("a target for the end of the year or of the key stage is not reported", () => {
    const ledger = [{ horizon: "yearEnd" }, { horizon: "keyStageEnd" }];
    expect(unknownHorizon(aSchool({ ledger }))).toEqual([]);
  });

  test("another word, or none, is an error", () => {
    const found = unknownHorizon(aSchool({ ledger: [{ horizon: "Easter" }, { horizon: "" }] }));
    expect(places(found)).toEqual(["Targets!D2", "Targets!D3"]);
    expect(messages(found)[0]).toContain("‘Easter’ is not one of the choices");
    expect(messages(found)[1]).toContain("This cell is blank");
  });
});
