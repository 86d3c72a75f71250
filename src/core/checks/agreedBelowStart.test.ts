import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { agreedBelowStart } from "./agreedBelowStart";

describe("agreedBelowStart", () => {
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

  const agreed = (code: string, start: string, year = "2026/27") =>
    agreedBelowStart(
      aSchoolWithReading({ start }, { ledger: [{ ...target, year, agreed: code }] }),
    );

  test("a target at or above the starting point is not reported", () => {
    expect(agreed("EXS", "EXS")).toEqual([]);
    expect(agreed("GDS", "EXS")).toEqual([]);
    expect(agreed("WTS", "")).toEqual([]);
  });

  test("a target in a lower band is a query that asks for the reason", () => {
    const [finding] = agreed("EXS", "GDS");
    expect(finding).toMatchObject({
      severity: "query",
      expected: "Greater depth or higher",
      found: "Expected",
    });
    expect(finding?.message).toContain("say why");
  });

  test("a target with a reason is not reported", () => {
    const ledger = [{ ...target, reason: "Long absence after an operation" }];
    expect(agreedBelowStart(aSchoolWithReading({ start: "GDS" }, { ledger }))).toEqual([]);
    const blank = [{ ...target, reason: " " }];
    expect(agreedBelowStart(aSchoolWithReading({ start: "GDS" }, { ledger: blank }))).toHaveLength(
      1,
    );
  });

  test("targets of earlier years are left alone", () => {
    expect(agreed("EXS", "GDS", "2025/26")).toEqual([]);
  });

  test("a target for the end of the year is compared too", () => {
    const ledger = [{ ...target, horizon: "yearEnd", agreed: "WTS" }];
    expect(agreedBelowStart(aSchoolWithReading({ start: "EXS" }, { ledger }))).toHaveLength(1);
  });
});
