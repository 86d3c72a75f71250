import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { agreedTargetTypedOver } from "./agreedTargetTypedOver";

describe("agreedTargetTypedOver", () => {
  const target = {
    upn: aUpn(0),
    year: "2026/27",
    subject: "reading",
    horizon: "keyStageEnd",
    scale: "Key Stage 2 teacher assessment",
    agreed: "EXS",
    decided: "EXS, agreed by Mrs Marsh on 01/10/2026",
  };

  test("a target that stands as it was decided is not reported, nor one that was never kept", () => {
    const ledger = [target, { ...target, agreed: "GDS", decided: "" }];
    expect(agreedTargetTypedOver(aSchool({ ledger }))).toEqual([]);
  });

  test("another code, or none, in its place is a query with the decided one as its fix", () => {
    const ledger = [
      { ...target, agreed: "GDS" },
      { ...target, subject: "writing", agreed: "" },
    ];
    const found = agreedTargetTypedOver(aSchool({ ledger }));
    expect(places(found)).toEqual(["Targets!G2", "Targets!G3"]);
    expect(found).toMatchObject([
      { severity: "query", found: "GDS", fix: "EXS" },
      { severity: "query", found: "nothing", fix: "EXS" },
    ]);
    expect(found[1]?.message).toContain("was emptied");
  });

  test("a class tab that shows another is reported there; an emptied cell is not", () => {
    const school = aSchool({ ledger: [target] });
    const shows = (typed: string) => ({
      ...school,
      classRows: school.classRows.map((row) => ({
        ...row,
        targets: [
          {
            subject: "reading" as const,
            kind: "targetKeyStageEnd" as const,
            cell: { tab: "Oak", row: 2, column: 20, header: "Target", typed },
          },
        ],
      })),
    });
    expect(places(agreedTargetTypedOver(shows("GDS")))).toEqual(["Oak!T2"]);
    expect(agreedTargetTypedOver(shows("exs"))).toEqual([]);
    expect(agreedTargetTypedOver(shows(""))).toEqual([]);
  });
});
