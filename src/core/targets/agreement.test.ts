import { aSchool } from "../../../testing/core/aSchool";
import { agreedText, agreementText, isTypedOver, readAgreement } from "./agreement";

const rowWith = (typed: { readonly agreed: string; readonly decided?: string }) => {
  const [row] = aSchool({ ledger: [typed] }).ledger;
  if (!row) throw new Error("no row");
  return row;
};

describe("what was decided", () => {
  test.each([
    { code: "EXS", by: "Mrs Marsh", on: "23/11/2026" },
    { code: "EXS", by: "", on: "23/11/2026" },
    { code: "104", by: "Mrs Marsh on supply", on: "" },
    { code: "3, secure", by: "", on: "" },
  ])("is kept as a sentence that can be read back: %j", (agreement) => {
    expect(readAgreement(agreementText(agreement))).toEqual(agreement);
  });

  test("counts, whatever was typed over it since", () => {
    const row = rowWith({ agreed: "GDS", decided: "EXS, agreed by Mrs Marsh on 23/11/2026" });
    expect([agreedText(row), isTypedOver(row)]).toEqual(["EXS", true]);
  });

  test("is what people typed where the add-on keeps nothing", () => {
    const row = rowWith({ agreed: "GDS" });
    expect([agreedText(row), isTypedOver(row)]).toEqual(["GDS", false]);
  });
});
