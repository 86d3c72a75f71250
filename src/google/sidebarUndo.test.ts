import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, aTab, ben, classOf, pupils } from "../../testing/workbook/tabs";
import { historyTab } from "../workbook/tabs/results";

const marks = { "reading.start": "EXS", "reading.lastYear": "EXS", "reading.autumn": "EXXS" };
const noTexts = { strengths: "", nextSteps: "", helpAtHome: "", comment: "", childsWords: "" };

type Sidebar = Awaited<ReturnType<typeof openOak>>;

/** Every value and note of the workbook but those of the Log, by tab and address. */
function everything({ workbook }: Sidebar): string[] {
  return workbook.session.workspace.workbook
    .sheets()
    .filter(({ name }) => name !== "Log")
    .flatMap((sheet) => {
      const cells: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell(({ address, value, note }) => {
          const says = [value ?? "", note ?? ""].map((each) => JSON.stringify(each));
          if (says.join("") !== '""""') cells.push([sheet.name, address, ...says].join(" "));
        }),
      );
      return cells;
    });
}

/** The latest change that may be undone. */
const latest = ({ ask }: Sidebar) =>
  ask("apiOverview").undo[0] ?? { token: "", what: "", cells: 0 };

describe("undo", () => {
  test("of a fix gives the cell back what was typed, and its marks", async () => {
    const sidebar = await openOak(marks);
    sidebar.workbook.click("Check entries");
    const before = everything(sidebar);
    const place = {
      tab: "Oak",
      address: sidebar.address("Oak", amira.upn, "Reading autumn"),
    };
    const { undo } = sidebar.ask("apiFix", { place, before: "EXXS", after: "EXS" });
    expect(everything(sidebar)).not.toEqual(before);
    expect(sidebar.ask("apiUndo", undo?.token ?? "").leftAlone).toEqual([]);
    expect(everything(sidebar)).toEqual(before);
  });

  test("of texts, of agreed targets and of a setting gives back what stood there", async () => {
    const sidebar = await openOak({ ...marks, "reading.autumn": "EXS", comment: "'=1+1 😀" });
    sidebar.workbook.click("Propose targets");
    const before = everything(sidebar);
    const { texts } = sidebar.ask("apiChild", amira.upn);
    const after = { ...texts, comment: "Kind.", nextSteps: "spell" };
    sidebar.ask("apiSaveChild", { upn: amira.upn, before: texts, after });
    const reading = { upn: amira.upn, subject: "Reading", horizon: "Year end", before: "" };
    sidebar.ask("apiAgree", [{ ...reading, agreed: "GDS", reason: "Reads far ahead." }], "Head");
    sidebar.ask("apiSaveSetting", { name: "Challenge", before: "High", after: "Typical" });
    for (const { token } of sidebar.ask("apiOverview").undo.slice(0, 3)) {
      sidebar.ask("apiUndo", token);
    }
    expect(everything(sidebar)).toEqual(before);
  });

  test("of Check entries takes every mark, note and listed finding back", async () => {
    const sidebar = await openOak(marks);
    const before = everything(sidebar);
    sidebar.workbook.click("Check entries");
    expect(everything(sidebar)).not.toEqual(before);
    sidebar.ask("apiUndo", latest(sidebar).token);
    expect(everything(sidebar)).toEqual(before);
  });

  test("of Check entries on a long tab, its notes too, those of an earlier check kept", async () => {
    const past = { upn: amira.upn, year: "2025/26", term: "Summer", subject: "Reading" };
    const sidebar = await openSidebar([
      pupils(amira, ben),
      classOf("Oak", amira, ben),
      aTab(historyTab, [{ ...past, scale: "Teacher assessment", grade: "EXXS" }]),
    ]);
    sidebar.workbook.click("Check entries");
    const pastMarks = () => everything(sidebar).filter((each) => each.startsWith("Past marks"));
    const before = pastMarks();
    const at = sidebar.address("Past marks", amira.upn, "Subject");
    sidebar.workbook.act("Past marks", at, "setValue", "Latin");
    sidebar.workbook.click("Check entries");
    sidebar.ask("apiUndo", latest(sidebar).token);
    sidebar.workbook.act("Past marks", at, "setValue", "Reading");
    expect(pastMarks()).toEqual(before);
  });

  test("of Propose targets restores every cell", async () => {
    const sidebar = await openOak({ ...marks, "reading.autumn": "EXS" }, marks);
    sidebar.workbook.click("Propose targets");
    const before = everything(sidebar);
    const at = sidebar.address("Oak", amira.upn, "Reading autumn");
    sidebar.workbook.act("Oak", at, "setValue", "GDS");
    sidebar.workbook.click("Propose targets");
    sidebar.ask("apiUndo", latest(sidebar).token);
    sidebar.workbook.act("Oak", at, "setValue", "EXS");
    expect(everything(sidebar)).toEqual(before);
  });

  test("of set-up empties what it wrote; the tabs themselves stay", async () => {
    const sidebar = await openOak();
    expect(latest(sidebar).what).toBe("Set up this workbook");
    sidebar.ask("apiUndo", latest(sidebar).token);
    expect(sidebar.workbook.values("Settings").flat().filter(Boolean)).toEqual([]);
    expect(sidebar.workbook.column("Oak", "First name")).toEqual(["Amira", "Ben"]);
    sidebar.workbook.click("Set up this workbook");
    expect(sidebar.ask("apiOverview").missingTabs).toEqual([]);
  });

  test("leaves a cell that somebody has changed since, and tells what stands there", async () => {
    const sidebar = await openOak(marks);
    const after = { ...noTexts, comment: "Kind.", strengths: "reads" };
    const { undo } = sidebar.ask("apiSaveChild", { upn: amira.upn, before: noTexts, after });
    const place = { tab: "Oak", address: sidebar.address("Oak", amira.upn, "Comment") };
    sidebar.workbook.act("Oak", place.address, "setValue", "Kind and brave.");
    const undone = sidebar.ask("apiUndo", undo?.token ?? "");
    expect(undone.leftAlone).toEqual([{ ...place, now: "Kind and brave." }]);
    expect(undone.sentence).toContain("1 cell was left alone");
    expect(sidebar.cell("Oak", amira.upn, "Comment")).toBe("Kind and brave.");
    expect(sidebar.cell("Oak", amira.upn, "Strengths")).toBe("");
  });

  test("finds the rows again that have moved, and writes nothing into another child's", async () => {
    const sidebar = await openOak({ ...marks, "reading.autumn": "GDS" }, marks);
    sidebar.workbook.click("Propose targets");
    const [headers = [], ...rows] = sidebar.workbook.values("Oak");
    const turned = [headers, ...[...rows].reverse()];
    sidebar.workbook.session.run("fillTab", ["Oak", turned]);
    const { leftAlone } = sidebar.ask("apiUndo", latest(sidebar).token);
    expect(leftAlone).toEqual([]);
    expect(sidebar.cell("Oak", amira.upn, "Reading target year end")).toBe("");
    for (const [row, values] of sidebar.workbook.values("Oak").entries()) {
      const wanted = turned[row] ?? [];
      expect(values.every((value, at) => value === "" || value === wanted[at])).toBe(true);
    }
  });

  test("is done once, is logged, and names no child in the log", async () => {
    const sidebar = await openOak();
    const after = { ...noTexts, comment: "Kind." };
    const { undo } = sidebar.ask("apiSaveChild", { upn: amira.upn, before: noTexts, after });
    const token = undo?.token ?? "";
    sidebar.ask("apiUndo", token);
    expect(sidebar.problem("apiUndo", token).message).toContain("can no longer be undone");
    expect(sidebar.ask("apiOverview").undo.map((each) => each.token)).not.toContain(token);
    const log = JSON.stringify(sidebar.workbook.values("Log"));
    expect(log).toContain("Undone: Saved what is written about 1 child in Oak");
    expect(log).not.toMatch(/Amira|Khan/);
  });

  test("is offered for the last ten changes, the latest first, for six hours", async () => {
    const sidebar = await openOak();
    let before = noTexts;
    for (let each = 1; each <= 12; each += 1) {
      const after = { ...noTexts, comment: `Kind ${each}.` };
      sidebar.ask("apiSaveChild", { upn: amira.upn, before, after });
      before = after;
    }
    const { undo } = sidebar.ask("apiOverview");
    expect(undo).toHaveLength(10);
    sidebar.ask("apiUndo", undo[0]?.token ?? "");
    expect(sidebar.cell("Oak", amira.upn, "Comment")).toBe("Kind 11.");
    sidebar.workbook.session.workspace.clock.advance(6.1 * 3600_000);
    expect(sidebar.ask("apiOverview").undo).toEqual([]);
    expect(sidebar.problem("apiUndo", undo[1]?.token ?? "").message).toContain("six hours");
  });

  test("where Google has lost a part of the record, a sentence says so", async () => {
    const sidebar = await openOak();
    const { token } = latest(sidebar);
    for (const cache of sidebar.workbook.session.workspace.caches.values()) {
      for (const key of [...cache.keys()].filter((each) => each.includes(token))) cache.delete(key);
    }
    expect(sidebar.problem("apiUndo", token).message).toContain("Version history");
  });
});
