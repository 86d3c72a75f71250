import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";

/** Two children of Oak with this in the reading of autumn. */
async function oakWith(amirasMark: string, bensMark = "EXS") {
  const workbook = await openSetUp([
    pupils(amira, ben),
    classOf(
      "Oak",
      { ...amira, "reading.autumn": amirasMark },
      { ...ben, "reading.autumn": bensMark },
    ),
  ]);
  return workbook;
}

/** The address of a column of Oak's row. */
async function place(workbook: Awaited<ReturnType<typeof oakWith>>, header: string) {
  return (workbook.values("Oak")[0] ?? []).indexOf(header);
}

describe("Check entries", () => {
  test("marks a wrong entry by its row's list and a note, and lists it with a link", async () => {
    const workbook = await oakWith("EXXS");
    const { told } = workbook.click("Check entries");
    expect(told).toContain("1 entry to mend");
    expect(workbook.column("Oak", "To look at")[0]).toContain("Reading autumn (mend)");
    const at = await place(workbook, "Reading autumn");
    expect(workbook.notes("Oak")[1]?.[at]).toMatch(/^Pupil Targets: .*EXXS.*EXS/);
    const listed = workbook.column("Checks", "Check");
    expect(listed).toContain("unknownCode");
    expect(workbook.column("Checks", "Cell")[listed.indexOf("unknownCode")]).toBe("H2");
  });

  test("cleans what has been mended, and keeps a person's own notes and colours", async () => {
    const workbook = await oakWith("EXXS");
    workbook.act("Oak", "H2", "setNote", "Ask Mrs Hill");
    workbook.act("Oak", "H2", "setBackground", "#00ff00");
    workbook.click("Check entries");
    expect(workbook.notes("Oak")[1]?.[7]).toMatch(/^Ask Mrs Hill\n\nPupil Targets: /);

    workbook.act("Oak", "H2", "setValue", "EXS");
    workbook.click("Check entries");
    expect(workbook.column("Oak", "To look at")[0]).not.toContain("Reading autumn");
    expect(workbook.notes("Oak")[1]?.[7]).toBe("Ask Mrs Hill");
    expect(workbook.backgrounds("Oak")[1]?.[7]).toBe("#00ff00");
    expect(workbook.column("Checks", "Check")).not.toContain("unknownCode");
  });

  test("explains anew where one wrong entry has become another", async () => {
    const workbook = await oakWith("EXXS");
    workbook.click("Check entries");
    workbook.act("Oak", "H2", "setValue", "WTTS");
    workbook.click("Check entries");
    expect(workbook.notes("Oak")[1]?.[7]).toMatch(/^Pupil Targets: .*WTTS/);
    expect(workbook.notes("Oak")[1]?.[7]).not.toContain("EXXS");
  });

  test("changes nothing that anybody typed", async () => {
    const workbook = await oakWith("exs ", "=1+1");
    const before = workbook.values("Oak").map((row) => row.slice(0, -1));
    workbook.click("Check entries");
    expect(workbook.values("Oak").map((row) => row.slice(0, -1))).toEqual(before);
  });

  test("run again, writes nothing but the log", async () => {
    const workbook = await oakWith("EXXS");
    workbook.click("Check entries");
    const { execution } = workbook.click("Check entries");
    expect(Object.keys(execution.counts.byCall)).not.toContain("Range.setNotes");
    expect(new Set(execution.changes.map(({ sheet }) => sheet))).toEqual(new Set(["Log"]));
  });

  test("names no child in what it tells or logs", async () => {
    const workbook = await oakWith("EXXS");
    const { told, execution } = workbook.click("Check entries");
    const log = JSON.stringify([workbook.values("Log"), execution.logs]);
    for (const name of ["Amira", "Khan", amira.upn]) {
      expect(told).not.toContain(name);
      expect(log).not.toContain(name);
    }
  });
});

describe("typing is checked at once", () => {
  test("a right entry costs two calls to the Sheet: its tab, and the marks of closed points", async () => {
    const workbook = await oakWith("");
    const { ok, counts } = workbook.session.edit("Oak", "H2", [["GDS"]]);
    expect(ok).toBe(true);
    expect(counts.sheet).toBe(2);
  });

  test("a pasted block is marked cell by cell, in five calls whatever its size", async () => {
    const workbook = await oakWith("");
    const block = Array.from({ length: 2 }, () => ["EXXS", "WTSS", "GDS"]);
    const { ok, counts } = workbook.session.edit("Oak", "H2", block);
    expect(ok).toBe(true);
    expect(counts.sheet).toBeLessThanOrEqual(5);
    expect(workbook.column("Oak", "To look at")).toEqual([
      "Reading autumn (mend); Reading spring (mend)",
      "Reading autumn (mend); Reading spring (mend)",
    ]);
    expect(workbook.notes("Oak")[2]?.[7]).toContain("EXXS");
  });

  test("mending cleans the cell and leaves the marks of others", async () => {
    const workbook = await oakWith("");
    workbook.session.edit("Oak", "H2", [["EXXS", "WTSS"]]);
    workbook.session.edit("Oak", "H2", [["EXS"]]);
    expect(workbook.column("Oak", "To look at")[0]).toBe("Reading spring (mend)");
    expect(workbook.notes("Oak")[1]?.[7]).toBe("");
    expect(workbook.notes("Oak")[1]?.[8]).toContain("WTSS");
  });

  test("another wrong code in the same cell is explained anew", async () => {
    const workbook = await oakWith("");
    workbook.session.edit("Oak", "H2", [["EXXS"]]);
    const { counts } = workbook.session.edit("Oak", "H2", [["WTTS"]]);
    expect(counts.sheet).toBeLessThanOrEqual(4);
    expect(workbook.notes("Oak")[1]?.[7]).toContain("WTTS");
    expect(workbook.notes("Oak")[1]?.[7]).not.toContain("EXXS");
  });

  test("a tab of the school's own is none of its business", async () => {
    const workbook = await oakWith("");
    workbook.session.run("fillTab", ["Trips", [["Where"], ["Zoo"]]]);
    const { ok, changes } = workbook.session.edit("Trips", "A2", [["EXXS"]]);
    expect(ok).toBe(true);
    expect(changes.filter(({ kind }) => kind === "notes")).toEqual([]);
  });
});
