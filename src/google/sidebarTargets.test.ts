import { openOak } from "../../testing/sidebar/openSidebar";
import { amira, ben } from "../../testing/workbook/tabs";
import type { TargetDecision } from "../app/api";

const marks = { "reading.start": "EXS", "reading.lastYear": "EXS", "reading.autumn": "EXS" };

/** Oak with targets proposed for both children. */
async function proposed() {
  const sidebar = await openOak(marks, { ...marks, "reading.autumn": "WTS" });
  sidebar.workbook.click("Propose targets");
  return sidebar;
}

const reading: TargetDecision = {
  upn: amira.upn,
  subject: "Reading",
  horizon: "Year end",
  before: "",
  agreed: "EXS",
  reason: "",
};

/** What the ledger says of a child's reading at the end of the year. */
function ledger({ workbook }: Awaited<ReturnType<typeof proposed>>, upn: string) {
  const [headers = [], ...rows] = workbook.values("Targets");
  const at = (name: string) => headers.indexOf(name);
  const row = rows.find(
    (each) =>
      each[at("UPN")] === upn &&
      each[at("Subject")] === "Reading" &&
      each[at("Horizon")] === "Year end",
  );
  return {
    place: `${String.fromCharCode(65 + at("Agreed"))}${rows.indexOf(row ?? []) + 2}`,
    agreed: row?.[at("Agreed")],
    by: row?.[at("Agreed by")],
    on: row?.[at("Agreed on")],
    reason: row?.[at("Reason")],
  };
}

describe("the targets of a class", () => {
  test("are those of the ledger, both horizons, with why, status and the codes to choose", async () => {
    const { ask } = await proposed();
    const targets = ask("apiTargets", "Oak");
    expect(targets).toHaveLength(12);
    expect(targets[0]).toMatchObject({
      upn: amira.upn,
      child: "Amira Khan",
      className: "Oak",
      subject: "Reading",
      horizon: "Year end",
      proposed: "EXS",
      agreed: "",
      status: "On track",
    });
    expect(targets[0]?.codes).toEqual(expect.arrayContaining(["WTS", "EXS", "GDS"]));
    expect(targets[0]?.why).toMatch(/^Expected standard: /);
  });
});

describe("agreeing targets", () => {
  test("writes what, who, when and why into the ledger", async () => {
    const sidebar = await proposed();
    const changed = sidebar.ask("apiAgree", [reading], "Mrs Thorn");
    expect(changed.sentence).toBe("Agreed 1 target.");
    const { agreed, by, on, reason } = ledger(sidebar, amira.upn);
    expect([agreed, by, reason]).toEqual(["EXS", "Mrs Thorn", ""]);
    expect(on).toEqual(new Date("2026-11-23T00:00:00Z"));
  });

  test("lets the class tab's target and status follow", async () => {
    const sidebar = await proposed();
    expect(sidebar.cell("Oak", amira.upn, "Reading status")).toBe("On track");
    const decision = { ...reading, agreed: "gds", reason: "Reads far ahead." };
    sidebar.ask("apiAgree", [decision], "Head");
    expect(sidebar.cell("Oak", amira.upn, "Reading target year end")).toBe("GDS");
    expect(sidebar.cell("Oak", amira.upn, "Reading status")).toBe("Just below target");
    const [first] = sidebar.ask("apiChild", amira.upn).subjects;
    expect(first).toMatchObject({ targetYearEnd: "GDS (Greater depth)", agreed: true });
    expect(first?.reasons).toContainEqual({
      label: "Agreed, year end",
      value: "GDS, agreed by Head: Reads far ahead.",
    });
  });

  test("a class at once is a few calls, whatever its size", async () => {
    const sidebar = await proposed();
    const all = sidebar.ask("apiTargets", "Oak").flatMap((target): TargetDecision[] => {
      const { upn, subject, horizon, agreed: before, proposed: agreed } = target;
      return agreed === "" ? [] : [{ upn, subject, horizon, before, agreed, reason: "" }];
    });
    const { counts, value } = sidebar.run("apiAgree", all, "Head");
    expect(value).toMatchObject({ ok: true, value: { sentence: `Agreed ${all.length} targets.` } });
    expect(counts.byCall["Range.setValues"]).toBeLessThanOrEqual(5);
  });

  test("another target than the proposed one needs a reason; nothing is written without", async () => {
    const sidebar = await proposed();
    const decisions = [reading, { ...reading, upn: ben.upn, agreed: "GDS" }];
    const { message } = sidebar.problem("apiAgree", decisions, "Head");
    expect(message).toContain("Please give the reason for the difference");
    expect(message).not.toMatch(/Ben|Ash/);
    expect(ledger(sidebar, amira.upn).agreed).toBe("");
  });

  test("a code that is not of the scale is refused, with those that are", async () => {
    const sidebar = await proposed();
    const { message } = sidebar.problem("apiAgree", [{ ...reading, agreed: "3b" }], "Head");
    expect(message).toContain("‘3b’ is not a code of Teacher assessment");
    expect(ledger(sidebar, amira.upn).agreed).toBe("");
  });

  test("somebody has to agree them: Google's address where no name is typed, else nobody", async () => {
    const sidebar = await proposed();
    sidebar.workbook.session.as("");
    expect(sidebar.problem("apiAgree", [reading], " ").message).toContain("who agrees");
    sidebar.workbook.session.as("head@school.example");
    sidebar.ask("apiAgree", [reading], " ");
    expect(ledger(sidebar, amira.upn).by).toBe("head@school.example");
  });

  test("leaves what somebody else has agreed in the meantime, and agrees the others", async () => {
    const sidebar = await proposed();
    const { place } = ledger(sidebar, amira.upn);
    sidebar.workbook.act("Targets", place, "setValue", "GDS");
    const [, , , , , , bens] = sidebar.ask("apiTargets", "Oak");
    const other = { ...reading, upn: ben.upn, agreed: bens?.proposed ?? "" };
    const changed = sidebar.ask("apiAgree", [reading, other], "Head");
    expect(changed.leftAlone).toEqual([{ tab: "Targets", address: place, now: "GDS" }]);
    expect(ledger(sidebar, amira.upn).agreed).toBe("GDS");
    expect(ledger(sidebar, ben.upn).by).toBe("Head");
  });

  test("finds the row again when the ledger has been sorted", async () => {
    const sidebar = await proposed();
    const [headers = [], ...rows] = sidebar.workbook.values("Targets");
    sidebar.workbook.session.run("fillTab", ["Targets", [headers, ...rows.reverse()]]);
    sidebar.ask("apiAgree", [reading], "Head");
    expect(ledger(sidebar, amira.upn).agreed).toBe("EXS");
    expect(ledger(sidebar, ben.upn).agreed).toBe("");
  });

  test("an agreement can be taken back", async () => {
    const sidebar = await proposed();
    sidebar.ask("apiAgree", [reading], "Head");
    const back = { ...reading, before: "EXS", agreed: "", reason: "Agreed by mistake." };
    sidebar.ask("apiAgree", [back], "Head");
    expect(sidebar.workbook.column("Targets", "State").slice(0, 1)).toEqual(["Replaced"]);
    const [target] = sidebar.ask("apiTargets", "Oak");
    expect(target).toMatchObject({ agreed: "", state: "Proposed", reason: "" });
    expect(target?.earlier).toMatchObject([{ agreed: "EXS", why: "Agreed by mistake." }]);
  });

  test("a child who has no row in the ledger is told without a name", async () => {
    const { problem } = await openOak(marks);
    expect(problem("apiAgree", [reading], "Head").message).toContain("Choose Propose targets");
  });
});
