import { makeSchool } from "../../local/school/makeSchool";
import { aUpn } from "../../testing/core/aUpn";
import { callSidebar } from "../../testing/sidebar/callSidebar";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openTabs } from "../../testing/workspace/openTabs";
import type { FileTable, ImportRequest } from "../app/api";
import { isDate, isoDate, type SheetValue } from "../workbook/sheetValue";

const headers = ["UPN", "Surname", "Forename", "DOB", "Reg"];

/** A request to import these rows, below the headers. */
function request(rows: readonly string[][], answers = {}): ImportRequest {
  const table: FileTable = { name: "list", rows: [headers, ...rows] };
  return { source: { from: "file", fileName: "list.csv", tables: [table] }, columns: {}, answers };
}

const dan = [aUpn(9), "Fir", "Dan", "14/10/2017", "Oak"];
const both = [
  [amira.upn, "Khan-Ali", "Amira", "03/11/2017", "Oak"],
  [ben.upn, "Ash", "Ben", "", "Oak"],
];

describe("the preview of an import", () => {
  test("says what would come of each row, and writes nothing", async () => {
    const sidebar = await openOak();
    const before = sidebar.workbook.values("Pupils");
    const preview = sidebar.ask("apiImportPreview", request([...both, dan, ["Total", "3"]]));
    expect(preview.kind).toBe("children");
    expect(preview.counts).toEqual({ add: 1, change: 1, same: 1, refuse: 0, passOver: 1, ask: 0 });
    expect(preview.headers[3]).toEqual({ header: "DOB", example: "03/11/2017" });
    expect(preview.columns.find(({ field }) => field === "className")).toMatchObject({
      label: "Class",
      needed: false,
      column: 5,
    });
    expect(preview.rows.find(({ outcome }) => outcome === "add")?.about).toBe("Dan Fir");
    expect(sidebar.workbook.values("Pupils")).toEqual(before);
  });

  test("shows at most 50 rows of each outcome, and counts all", async () => {
    const sidebar = await openOak();
    const many = Array.from({ length: 60 }, (_, index) => [
      aUpn(100 + index),
      "Fir",
      "Dan",
      "",
      "",
    ]);
    const preview = sidebar.ask("apiImportPreview", request([...both, ...many]));
    expect(preview.counts.add).toBe(60);
    expect(preview.rows.filter(({ outcome }) => outcome === "add")).toHaveLength(50);
    expect(preview.rows).toHaveLength(52);
  });

  test("has no plan, and names what is missing, where a needed column is not found", async () => {
    const sidebar = await openOak();
    const table = {
      name: "list",
      rows: [
        ["UPN", "Given", "DOB"],
        [amira.upn, "Amira", ""],
      ],
    };
    const source = { from: "file" as const, fileName: "list.csv", tables: [table] };
    const asked: ImportRequest = { source, kind: "children", columns: {}, answers: {} };
    const preview = sidebar.ask("apiImportPreview", asked);
    expect(preview.plan).toBe("");
    expect(preview.kind).toBe("children");
    expect(preview.columns.find(({ field }) => field === "surname")).toMatchObject({
      needed: true,
    });
    expect(preview.notes).toEqual([
      "Children cannot be imported without a column for ‘Surname’ and ‘First name’. Choose which column of the file it is.",
    ]);
    expect(sidebar.problem("apiImport", { ...asked, plan: "" }).message).toBe(preview.notes[0]);
  });

  test("shows each question, with the answer once it is given", async () => {
    const sidebar = await openOak();
    const otherUpn = [[aUpn(7), "Khan", "Amira", "", "Oak"]];
    const [question] = sidebar.ask("apiImportPreview", request(otherUpn)).questions;
    expect(question?.answer).toBeUndefined();
    const id = question?.id ?? "";
    const answered = sidebar.ask("apiImportPreview", request(otherUpn, { [id]: "same" }));
    expect(answered.questions.find((each) => each.id === id)?.answer).toBe("same");
    expect(answered.counts.change).toBe(1);
  });
});

describe("an import", () => {
  test("writes what was shown, and tells it without a name", async () => {
    const sidebar = await openOak();
    const asked = request([...both, dan]);
    const { plan } = sidebar.ask("apiImportPreview", asked);
    const done = sidebar.ask("apiImport", { ...asked, plan });
    expect(done.sentence).toBe("Imported Children: 1 row added, 1 row changed.");
    expect(done.counts).toMatchObject({ add: 1, change: 1, same: 1 });
    expect(sidebar.cell("Pupils", amira.upn, "Surname")).toBe("Khan-Ali");
    const born = sidebar.cell("Pupils", amira.upn, "Date of birth") as SheetValue;
    expect(isDate(born) && isoDate(born)).toBe("2017-11-03");
    expect(sidebar.cell("Oak", amira.upn, "Surname")).toBe("Khan-Ali");
    expect(sidebar.cell("Oak", aUpn(9), "First name")).toBe("Dan");
    const log = JSON.stringify(sidebar.workbook.values("Log"));
    expect(log).toContain("Imported Children: 1 row added, 1 row changed.");
    expect(log).not.toMatch(/Khan|Amira|Dan/);
  });

  test("can be undone", async () => {
    const sidebar = await openOak();
    const before = ["Pupils", "Oak"].map(sidebar.workbook.values);
    const asked = request([...both, dan]);
    const { plan } = sidebar.ask("apiImportPreview", asked);
    const { undo } = sidebar.ask("apiImport", { ...asked, plan });
    expect(sidebar.ask("apiUndo", undo?.token ?? "").leftAlone).toEqual([]);
    expect(["Pupils", "Oak"].map(sidebar.workbook.values)).toEqual(before);
  });

  test("writes nothing where the workbook has changed since it was shown", async () => {
    const sidebar = await openOak();
    const asked = request(both);
    const { plan } = sidebar.ask("apiImportPreview", asked);
    const at = sidebar.address("Pupils", amira.upn, "Surname");
    sidebar.workbook.act("Pupils", at, "setValue", "Khan-Ali");
    expect(sidebar.problem("apiImport", { ...asked, plan })).toEqual({
      message:
        "Something was changed in the workbook since this was shown, so nothing was written. Look at what would change now, then import again.",
      retriable: true,
    });
    expect(sidebar.cell("Pupils", amira.upn, "Date of birth")).toBe("");
  });

  test("stops where a tab is protected, before a row is taken from where it stood", async () => {
    const sidebar = await openSidebar([
      pupils(amira, ben),
      classOf("Oak", amira, ben),
      classOf("Elm"),
    ]);
    sidebar.workbook.session.run("protectTab", ["Elm"]);
    const asked = request([[amira.upn, "Khan", "Amira", "", "Elm"]]);
    sidebar.workbook.session.as("office@school.example");
    const { plan } = sidebar.ask("apiImportPreview", asked);
    const { sentence } = sidebar.ask("apiImport", { ...asked, plan });
    expect(sentence).toContain("The tab ‘Elm’ was left as it was");
    expect(sentence).toContain("The import stopped there");
    expect(sidebar.cell("Oak", amira.upn, "First name")).toBe("Amira");
  });

  test("remembers the columns that were chosen", async () => {
    const sidebar = await openOak();
    const table = {
      name: "list",
      rows: [
        ["UPN", "Family", "Called"],
        [amira.upn, "Khan", "Amy"],
      ],
    };
    const source = { from: "file" as const, fileName: "list.csv", tables: [table] };
    const columns = { surname: 2, firstName: 3 };
    const asked: ImportRequest = { source, kind: "children", columns, answers: {} };
    const { plan } = sidebar.ask("apiImportPreview", asked);
    sidebar.ask("apiImport", { ...asked, plan });
    expect(sidebar.workbook.column("Import columns", "Means").filter(Boolean)).toEqual([
      "Surname",
      "First name",
    ]);
    const again = sidebar.ask("apiImportPreview", { ...asked, columns: {} });
    expect(again.counts).toMatchObject({ same: 1 });
  });
});

describe("tabs of the school's own", () => {
  const list = {
    name: "From the office",
    values: [
      ["UPN", "Surname", "First name", "Born", "Reg"],
      [aUpn(9), "Fir", "Dan", new Date(2017, 10, 14), 4],
    ],
  };

  test("are named, without those that the add-on knows and those that are empty", async () => {
    const sidebar = await openSidebar([pupils(amira), classOf("Oak", amira), list]);
    expect(sidebar.ask("apiOwnTabs")).toEqual(["From the office"]);
  });

  test("are imported like a file: days and numbers as they are", async () => {
    const sidebar = await openSidebar([pupils(amira), classOf("Oak", amira), list]);
    const source = { from: "workbook" as const, tabs: ["From the office"] };
    const asked: ImportRequest = { source, columns: {}, answers: {} };
    const { plan, counts } = sidebar.ask("apiImportPreview", asked);
    expect(counts.add).toBe(1);
    sidebar.ask("apiImport", { ...asked, plan });
    expect(sidebar.cell("Pupils", aUpn(9), "Class")).toBe("4");
    const born = sidebar.cell("Pupils", aUpn(9), "Date of birth") as SheetValue;
    expect(isDate(born) && isoDate(born)).toBe("2017-11-14");
  });

  test("are not the add-on's, nor those that are gone", async () => {
    const sidebar = await openSidebar([pupils(amira), classOf("Oak", amira)]);
    for (const tab of ["Pupils", "Nowhere"]) {
      const source = { from: "workbook" as const, tabs: [tab] };
      expect(
        sidebar.problem("apiImportPreview", { source, columns: {}, answers: {} }).message,
      ).toBe(
        `‘${tab}’ is not one of the school's own tabs, or no longer there. Choose the tab again.`,
      );
    }
  });
});

test("the script that reads files is given when it is asked for", async () => {
  const sidebar = await openOak();
  expect(sidebar.ask("apiFileReader")).toMatch(/^<script>/);
});

/** An import of a whole school into a workbook that has been set up, and its undoing. */
async function importSchool(children: number) {
  const school = makeSchool({ seed: 7, pupils: children, mistakes: false });
  const roll = school.tabs.find(({ name }) => name === "Pupils")?.values ?? [];
  const workbook = await openTabs(school.tabs);
  workbook.click("Set up this workbook");
  const sidebar = callSidebar(workbook.session);
  const [heads = [], ...rows] = roll.map((row) =>
    row.map((value) => (isDate(value) ? isoDate(value) : String(value))),
  );
  const surname = heads.indexOf("Surname");
  const moved = rows.map((row) => row.map((text, at) => (at === surname ? `${text}-New` : text)));
  const table = { name: "all", rows: [heads, ...moved] };
  const source = { from: "file" as const, fileName: "all.csv", tables: [table] };
  const asked: ImportRequest = { source, columns: {}, answers: {} };
  const preview = sidebar.run("apiImportPreview", asked);
  const { plan, counts } = sidebar.ask("apiImportPreview", asked);
  const before = workbook.values("Pupils");
  const imported = sidebar.run("apiImport", { ...asked, plan });
  const changed = workbook.values("Pupils");
  const { undo } = sidebar.ask("apiOverview");
  sidebar.ask("apiUndo", undo[0]?.token ?? "");
  return { preview, imported, counts, before, changed, after: workbook.values("Pupils"), children };
}

test("an import of a whole school makes as many calls for 180 children as for 60, and can be undone", async () => {
  const [small, large] = [await importSchool(60), await importSchool(180)];
  expect(large.counts.change).toBeGreaterThan(150);
  expect(large.preview.counts.sheet).toBe(small.preview.counts.sheet);
  expect(large.imported.counts.sheet).toBe(small.imported.counts.sheet);
  expect(large.changed).not.toEqual(large.before);
  expect(large.after).toEqual(large.before);
}, 120_000);
