import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { agreedForLeaver } from "./agreedForLeaver";

describe("agreedForLeaver", () => {
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

  test("a target of a child on roll is not reported", () => {
    expect(agreedForLeaver(aSchool({ ledger: [target] }))).toEqual([]);
  });

  test("a target of a child who has left is a query, in this year alone", () => {
    const ledger = [target, { ...target, year: "2025/26" }, { ...target, agreed: "" }];
    const found = agreedForLeaver(aSchool({ pupils: [{ left: "20/10/2026" }], ledger }));
    expect(places(found)).toEqual(["Targets!G2"]);
    expect(found[0]?.severity).toBe("query");
  });
});
