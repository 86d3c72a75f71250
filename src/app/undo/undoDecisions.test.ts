import { SharedSheet } from "../../../testing/beside/sharedSheet";
import { decidingDay, decidingSchool } from "../../../testing/workbook/decidingSchool";
import { amira, ben } from "../../../testing/workbook/tabs";
import type { SheetValue } from "../../workbook/sheetValue";
import { agreeTargets } from "../sidebar/agreeTargets";
import { undoChange } from "./undoChange";

const shown = "Reading target year end";

/** Amira's reading target was agreed as EXS, then replaced by GDS, which is to be taken back. */
function replaced() {
  const sheet = new SharedSheet(decidingSchool().store.readTabs());
  const changing = { store: sheet.store, undo: sheet.undo, now: decidingDay };
  const reading = { subject: "Reading", horizon: "Year end", reason: "Talked over." };
  const agree = (upn: string, before: string, agreed: string) =>
    agreeTargets(changing, [{ ...reading, upn, before, agreed }], "Mrs Marsh");
  agree(amira.upn, "", "EXS");
  const { undo } = agree(amira.upn, "EXS", "GDS");
  const of = (header: string) => sheet.column("Targets", header);
  const rows = (upn: string) =>
    sheet
      .values("Targets")
      .filter(
        (row) =>
          row[0] === upn && row[of("Subject")] === "Reading" && row[of("Horizon")] === "Year end",
      );
  return {
    sheet,
    agree,
    takeBack: () => undoChange(sheet.store, sheet.undo, undo?.token ?? "", decidingDay),
    type: (row: SheetValue[] | undefined, code: string) => {
      if (row) row[of("Agreed")] = code;
    },
    rows,
    targets: () => rows(amira.upn).map((row) => [row[of("State")], row[of("Agreed")]]),
    inClass: (upn: string) =>
      sheet.values("Oak")[sheet.rowOf("Oak", upn)]?.[sheet.column("Oak", shown)],
  };
}

describe("taking a decision on a target back", () => {
  test("the target that it replaced counts again", () => {
    const { takeBack, targets, inClass } = replaced();
    expect(takeBack()).toMatchObject({ leftAlone: [] });
    expect(targets()).toEqual([["Agreed", "EXS"]]);
    expect(inClass(amira.upn)).toBe("EXS");
  });

  test("leaves all of it as it stands where somebody has typed over it: two would count else", () => {
    const { takeBack, type, rows, targets, inClass } = replaced();
    type(rows(amira.upn)[1], "WTS");
    const { leftAlone } = takeBack();
    expect(leftAlone).toContainEqual(expect.objectContaining({ tab: "Targets", now: "WTS" }));
    expect(targets()).toEqual([
      ["Replaced", "EXS"],
      ["Agreed", "WTS"],
    ]);
    expect(inClass(amira.upn)).toBe("GDS");
  });

  test("finds both rows of a target again where the ledger was sorted since", () => {
    const { sheet, takeBack, targets } = replaced();
    const ledger = sheet.values("Targets");
    ledger.push(...ledger.splice(1).reverse());
    expect(takeBack()).toMatchObject({ leftAlone: [] });
    expect(targets()).toEqual([["Agreed", "EXS"]]);
  });
});

test("a decision writes its own target alone into the class tab", () => {
  const { agree, type, rows, inClass } = replaced();
  const before = inClass(ben.upn);
  type(rows(ben.upn)[0], "WTS");
  agree(amira.upn, "GDS", "EXS");
  expect(inClass(ben.upn)).toBe(before);
  expect(inClass(amira.upn)).toBe("EXS");
});
