import { readFileSync } from "node:fs";
import { callSidebar } from "../../testing/sidebar/callSidebar";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { openTabs } from "../../testing/workspace/openTabs";

describe("when the sidebar opens", () => {
  test("it tells the point, the classes, the children and the version", async () => {
    const { ask } = await openOak({ "reading.autumn": "EXS" });
    const overview = ask("apiOverview");
    expect(overview.point).toBe("Autumn 2026/27");
    expect(overview.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
    expect(overview.classes).toEqual([
      {
        name: "Oak",
        children: 2,
        subjects: [
          { subject: "Reading", entered: 1, unreadable: 0, of: 2 },
          { subject: "Writing", entered: 0, unreadable: 0, of: 2 },
          { subject: "Mathematics", entered: 0, unreadable: 0, of: 2 },
        ],
      },
    ]);
    expect(overview.children.map(({ name }) => name)).toEqual(["Ben Ash", "Amira Khan"]);
    expect(overview.missingTabs).toEqual([]);
    expect(overview.scopes).toEqual(["School", "Year 4", "Oak"]);
  });

  test("a workbook that was never set up is told which tabs it lacks", async () => {
    const workbook = await openTabs([pupils(amira), classOf("Oak", amira)]);
    const { missingTabs } = callSidebar(workbook.session).ask("apiOverview");
    expect(missingTabs).not.toContain("Pupils");
    expect(missingTabs).toEqual(expect.arrayContaining(["Settings", "Letters", "Phrases"]));
  });

  test("each tab it needs is read once, and nothing else is asked of the Sheet", async () => {
    const { run } = await openOak();
    const { counts } = run("apiOverview");
    // A tab of the school's own, Sheet1, might be one of ours that was renamed.
    const needed = [
      ...["Pupils", "Oak", "Checks", "Scales", "Settings", "Sheet1"],
      // Who is here, what was asked for, and who lacks an on-entry assessment.
      ...["Staff", "Requests", "Closed marks", "Early years", "Meetings"],
    ];
    expect(Object.keys(counts.sheetByTab).sort()).toEqual([...needed].sort());
    expect(counts.sheet).toBe(needed.length);
  });

  test("the child of the selected row is told without another read", async () => {
    const { workbook, ask, address } = await openOak();
    workbook.session.run("selectRange", ["Oak", address("Oak", ben.upn, "Comment")]);
    expect(ask("apiOverview").selection).toEqual({ className: "Oak", upn: ben.upn });
  });
});

describe("what is selected", () => {
  test("in a class tab is a class, and on a child's row that child", async () => {
    const { workbook, ask, run, address } = await openOak();
    workbook.session.run("selectRange", ["Oak", address("Oak", amira.upn, "Reading autumn")]);
    expect(ask("apiSelection")).toEqual({ className: "Oak", upn: amira.upn });
    expect(run("apiSelection").counts.sheet).toBe(1);
  });

  test("on the headings, or below the last child, is the class alone", async () => {
    const { workbook, ask } = await openOak();
    workbook.session.run("selectRange", ["Oak", "C1"]);
    expect(ask("apiSelection")).toEqual({ className: "Oak" });
    workbook.session.run("selectRange", ["Oak", "C40"]);
    expect(ask("apiSelection")).toEqual({ className: "Oak" });
  });

  test("on the Pupils tab is a child; on a tab of another kind nothing", async () => {
    const { workbook, ask } = await openOak();
    workbook.session.run("selectRange", ["Pupils", "B2"]);
    expect(ask("apiSelection")).toEqual({ upn: amira.upn });
    workbook.session.run("selectRange", ["Settings", "B2"]);
    expect(ask("apiSelection")).toEqual({});
  });

  test("far down a long tab, the headings and the row are read and nothing between", async () => {
    const rows = Array.from({ length: 260 }, () => ben);
    const { workbook, ask, run } = await openSidebar([
      pupils(amira, ben),
      classOf("Oak", ...rows, amira),
    ]);
    workbook.session.run("selectRange", ["Oak", "C262"]);
    expect(ask("apiSelection")).toEqual({ className: "Oak", upn: amira.upn });
    expect(run("apiSelection").counts.sheet).toBe(2);
  });
});

describe("show me", () => {
  test("opens the tab and selects the cell", async () => {
    const { workbook, ask } = await openOak();
    ask("apiShow", { tab: "Oak", address: "H3" });
    const { sheetId, block } = workbook.session.workspace.active;
    const sheet = workbook.session.workspace.workbook.sheetWithId(sheetId);
    expect([sheet?.name, block.row, block.column]).toEqual(["Oak", 3, 8]);
  });

  test("a tab that is gone is told in a sentence", async () => {
    const { problem } = await openOak();
    expect(problem("apiShow", { tab: "Elm", address: "H3" }).message).toContain(
      "renamed or removed",
    );
  });
});
