import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { fixes, places } from "../../../testing/core/places";
import { agreedTargetUnreadable } from "./agreedTargetUnreadable";

describe("agreedTargetUnreadable", () => {
  const target = {
    upn: aUpn(0),
    year: "2026/27",
    subject: "Reading",
    horizon: "keyStageEnd",
    scale: "Key Stage 2 teacher assessment",
    agreed: "EXS",
    agreedBy: "Headteacher",
    agreedOn: "01/10/2026",
  };

  test("a target on its scale, and a blank, are not reported", () => {
    const ledger = [target, { ...target, agreed: "" }];
    expect(agreedTargetUnreadable(aSchool({ ledger }))).toEqual([]);
  });

  test("a target off its scale is an error, with the likely code where there is one", () => {
    const ledger = [
      { ...target, agreed: "EXXS" },
      { ...target, agreed: "5s" },
    ];
    const found = agreedTargetUnreadable(aSchool({ ledger }));
    expect(places(found)).toEqual(["Targets!G2", "Targets!G3"]);
    expect(fixes(found)).toEqual(["EXS", undefined]);
  });

  test("without a scale of its own the row is on the child's, and an unknown scale is for another check", () => {
    const ledger = [
      { ...target, scale: "", agreed: "high" },
      { ...target, scale: "Stars", agreed: "high" },
    ];
    const found = agreedTargetUnreadable(aSchool({ ledger }));
    expect(places(found)).toEqual(["Targets!G2"]);
    expect(found[0]?.message).toContain("‘high’ is not on the child's scale");
  });
});
