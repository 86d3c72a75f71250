import { decidingDay, decidingSchool, headAddress } from "../../../testing/workbook/decidingSchool";
import { amira } from "../../../testing/workbook/tabs";
import { runChecks } from "../../core/checks/runChecks";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { checkEdit } from "../checkEdit";
import { proposeTargets } from "../proposeTargets";
import { agreeTargets } from "./agreeTargets";
import { fixEntry } from "./fixEntry";
import { targetsView } from "./targetsView";

const reading = { upn: amira.upn, subject: "Reading", horizon: "Year end" };
const gds = {
  ...reading,
  before: "EXS",
  typedOver: "GDS",
  agreed: "GDS",
  reason: "Moved on fast.",
};
const shown = "Reading target year end";
type School = ReturnType<typeof decidingSchool>;

/** Amira's reading target is agreed as EXS. */
function agreed(): School {
  const school = decidingSchool();
  school.sit(headAddress);
  agreeTargets(school, [{ ...reading, before: "", agreed: "EXS", reason: "" }], "");
  return school;
}

const isIt = (row: Readonly<Record<string, unknown>>) =>
  row.UPN === amira.upn && row.Subject === "Reading" && row.Horizon === "Year end";
const ledger = (school: School) => school.rows("Targets").filter(isIt);

/** Types over the agreed target in the Targets tab, by hand. */
function typeInLedger(school: School, code: string) {
  const { row, column } = agreedCell(school);
  school.store.write([{ kind: "values", tab: "Targets", row, column, values: [[code]] }]);
}

function agreedCell(school: School) {
  const [headers = []] = school.store.readTab("Targets")?.values ?? [];
  const row = school.rows("Targets").findIndex(isIt);
  return { row: row + 2, column: headers.indexOf("Agreed") + 1 };
}

const found = (school: School) =>
  runChecks(readSchool(school.store.readTabs(), isoDate(decidingDay)).school).filter(
    ({ rule }) => rule === "agreedTargetTypedOver",
  );
const shownTarget = (school: School) =>
  targetsView(school.store, "Oak", school.now).find(
    (each) => each.upn === amira.upn && each.subject === "Reading" && each.horizon === "Year end",
  );
const standing = (school: School) => shownTarget(school)?.agreed;

describe("an agreed target that is typed over", () => {
  test("by hand in the Targets tab does not count; the check says who must decide", () => {
    const school = agreed();
    expect(found(school)).toEqual([]);
    typeInLedger(school, "GDS");
    expect(standing(school)).toBe("EXS");
    const [finding, ...others] = found(school);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cell: { tab: "Targets", header: "Agreed" }, fix: "EXS" });
    expect(finding?.message).toContain("new decision of the head");
    proposeTargets(school.store, decidingDay);
    expect(school.rows("Oak")[0]?.[shown]).toBe("EXS");
    expect(ledger(school)).toMatchObject([{ Agreed: "GDS" }]);
  });

  test("is told at once, from the Targets tab alone", () => {
    const school = agreed();
    typeInLedger(school, "GDS");
    const tab = school.store.readTab("Targets");
    if (!tab) throw new Error("no Targets tab");
    const edited = { ...agreedCell(school), rows: 1, columns: 1 };
    const told = checkEdit(tab, edited, isoDate(decidingDay), () =>
      school.store.readNotes("Targets"),
    );
    expect(JSON.stringify(told)).toContain("EXS was agreed and still counts");
  });

  test("in a class tab stays there until somebody decides, whatever is proposed or agreed meanwhile", () => {
    const school = agreed();
    school.type("Oak", amira.upn, shown, "GDS");
    expect(found(school)).toMatchObject([{ cell: { tab: "Oak", header: shown }, fix: "EXS" }]);
    expect(proposeTargets(school.store, decidingDay).sentences.join(" ")).toContain(
      "1 agreed target has another typed over",
    );
    const writing = { ...reading, subject: "Writing", before: "", agreed: "EXS" };
    agreeTargets(school, [{ ...writing, reason: "She writes well." }], "");
    expect(school.rows("Oak")[0]?.[shown]).toBe("GDS");
    expect(ledger(school)).toMatchObject([{ Agreed: "EXS", State: "Agreed" }]);
  });

  test("becomes a new decision: the old row keeps what was decided, by whom and when", () => {
    const school = agreed();
    typeInLedger(school, "GDS");
    agreeTargets(school, [gds], "");
    expect(ledger(school)).toMatchObject([
      {
        State: "Replaced",
        Agreed: "EXS",
        "Agreed by": "Mrs Marsh",
        "Why replaced": "Moved on fast. (GDS was typed over it before.)",
      },
      { State: "Agreed", Agreed: "GDS", "As decided": "GDS, agreed by Mrs Marsh on 23/11/2026" },
    ]);
    expect(found(school)).toEqual([]);
  });

  test("is no new decision by itself where it was typed since the head looked: the head is told", () => {
    for (const agreedNow of ["EXS", "WTS"]) {
      const school = agreed();
      typeInLedger(school, "GDS");
      const seenBefore = { ...reading, before: "EXS", agreed: agreedNow, reason: "Talked over." };
      const { leftAlone } = agreeTargets(school, [seenBefore], "");
      expect(leftAlone).toMatchObject([{ tab: "Targets", now: "GDS" }]);
      expect(ledger(school)).toMatchObject([{ Agreed: "GDS", State: "Agreed" }]);
    }
  });

  test("is shown to the head with the target", () => {
    const school = agreed();
    expect(shownTarget(school)).not.toHaveProperty("typedOver");
    typeInLedger(school, "GDS");
    expect(shownTarget(school)).toMatchObject({ agreed: "EXS", typedOver: "GDS" });
  });

  test("in a class tab becomes a new decision too", () => {
    const school = agreed();
    school.type("Oak", amira.upn, shown, "GDS");
    agreeTargets(school, [gds], "");
    expect(ledger(school)).toMatchObject([{ State: "Replaced" }, { Agreed: "GDS" }]);
    expect(found(school)).toEqual([]);
  });

  test("is put back in the cell in which it was typed over, emptied or not", () => {
    for (const typed of ["GDS", ""]) {
      const school = agreed();
      typeInLedger(school, typed);
      const { row, column } = agreedCell(school);
      expect(found(school)).toMatchObject([{ cell: { row, column } }]);
      const address = `${String.fromCharCode(64 + column)}${row}`;
      fixEntry(school, { place: { tab: "Targets", address }, before: typed, after: "EXS" });
      expect(ledger(school)).toMatchObject([{ Agreed: "EXS", State: "Agreed" }]);
      expect(found(school)).toEqual([]);
    }
  });

  test("agreed by hand, it is kept as decided by the next Propose targets", () => {
    const school = decidingSchool();
    typeInLedger(school, "GDS");
    expect(standing(school)).toBe("GDS");
    proposeTargets(school.store, decidingDay);
    typeInLedger(school, "WTS");
    expect(standing(school)).toBe("GDS");
    expect(found(school)).toHaveLength(1);
  });
});
