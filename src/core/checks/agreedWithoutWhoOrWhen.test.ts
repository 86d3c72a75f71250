import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { agreedWithoutWhoOrWhen } from "./agreedWithoutWhoOrWhen";

describe("agreedWithoutWhoOrWhen", () => {
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

  test("a target with both, and one not yet agreed, are not reported", () => {
    const ledger = [target, { upn: aUpn(0) }];
    expect(agreedWithoutWhoOrWhen(aSchool({ ledger }))).toEqual([]);
  });

  test("each that is blank is a reminder", () => {
    const ledger = [{ ...target, agreedBy: "", agreedOn: "" }];
    const found = agreedWithoutWhoOrWhen(aSchool({ ledger }));
    expect(places(found)).toEqual(["Targets!H2", "Targets!I2"]);
    expect(found.map(({ expected }) => expected)).toEqual(["who agreed it", "when it was agreed"]);
  });
});
