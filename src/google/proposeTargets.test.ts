import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openSetUp } from "../../testing/workspace/openSetUp";
import { openTabs } from "../../testing/workspace/openTabs";

/** Amira has begun at the expected standard and kept it; nothing is known of Ben. */
async function oak() {
  const marks = { "reading.start": "EXS", "reading.lastYear": "EXS", "reading.autumn": "EXS" };
  const workbook = await openSetUp([
    pupils(amira, ben),
    classOf("Oak", { ...amira, ...marks }, ben),
  ]);
  return workbook;
}

/** The ledger's row for a child's reading at the end of the year, by heading. */
function ledgerRow(workbook: Awaited<ReturnType<typeof oak>>, upn: string) {
  const [headers = [], ...rows] = workbook.values("Targets");
  const at = (name: string) => headers.indexOf(name);
  const index = rows.findIndex(
    (row) =>
      row[at("UPN")] === upn &&
      row[at("Subject")] === "Reading" &&
      row[at("Horizon")] === "Year end",
  );
  const row = rows[index] ?? [];
  const read = Object.fromEntries(headers.map((header, place) => [String(header), row[place]]));
  return { read, sheetRow: index + 2, at };
}

describe("Propose targets", () => {
  test("fills the ledger with a target and the reason for it", async () => {
    const workbook = await oak();
    workbook.click("Propose targets");
    const { read } = ledgerRow(workbook, amira.upn);
    expect(read.Proposed).toBe("EXS");
    expect(String(read.Why).length).toBeGreaterThan(20);
  });

  test("fills the class tab's targets and status, and nothing that a teacher types", async () => {
    const workbook = await oak();
    const typed = () => workbook.values("Oak").map((row) => row.slice(0, 12));
    const before = typed();
    workbook.click("Propose targets");
    expect(workbook.column("Oak", "Reading target year end")[0]).toBe("EXS");
    expect(workbook.column("Oak", "Reading status")).toEqual([
      "On track",
      "Not enough information",
    ]);
    expect(typed()).toEqual(before);
  });

  test("never overwrites what people agreed, and the class tab shows the agreed target", async () => {
    const workbook = await oak();
    workbook.click("Propose targets");
    const { sheetRow, at } = ledgerRow(workbook, amira.upn);
    const write = (header: string, value: string) => {
      const letter = String.fromCharCode(65 + at(header));
      workbook.act("Targets", `${letter}${sheetRow}`, "setValue", value);
    };
    write("Agreed", "GDS");
    write("Agreed by", "Mrs Hill");
    write("Reason", "She reads far beyond her year.");
    workbook.click("Propose targets");
    const { read } = ledgerRow(workbook, amira.upn);
    expect([read.Agreed, read["Agreed by"], read.Proposed]).toEqual(["GDS", "Mrs Hill", "EXS"]);
    expect(workbook.column("Oak", "Reading target year end")[0]).toBe("GDS");
  });

  test("run again, adds no row twice", async () => {
    const workbook = await oak();
    workbook.click("Propose targets");
    const rows = workbook.values("Targets").length;
    workbook.click("Propose targets");
    expect(workbook.values("Targets")).toHaveLength(rows);
    expect(rows).toBe(1 + 2 * 3 * 2);
  });

  test("says so where the workbook has not been set up", async () => {
    const workbook = await openTabs([pupils(amira), classOf("Oak", amira)]);
    expect(workbook.click("Propose targets").told).toContain("choose Set up this workbook first");
  });
});

test("what the add-on wrote itself is never reported: a target to be set individually is no unknown code", async () => {
  const plan = { ...amira, sen: "E" };
  const workbook = await openSetUp([
    pupils(plan),
    classOf("Oak", { ...amira, "reading.start": "EXS", "reading.autumn": "EXS" }),
  ]);
  workbook.click("Propose targets");
  expect(workbook.column("Oak", "Reading target year end")).toEqual(["Individual"]);
  workbook.click("Check entries");
  const listed = workbook.column("Checks", "Column").join("; ");
  expect(listed).not.toMatch(/target|status/);
});
