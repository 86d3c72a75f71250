import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { AWindow, send } from "../../testing/page/aWindow";
import { buildThread } from "../../testing/page/buildThread";
import { openSession } from "../session";
import type { EditReply, PageState, RunReply, TabChange, TabView } from "./protocol";
import { type PageServer, PortTaken, type ServerOptions, startServer } from "./server";

/** A small add-on: a menu, a check of what is typed, and something of each kind to ask for. */
const script = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Ask", "ask").addItem("Sidebar", "sidebar").addToUi();
  }
  function onEdit(event) {
    const { range } = event;
    const bad = range.getValues().some((row) => row.some((value) => value === "bad"));
    SpreadsheetApp.getActive().getSheetByName("Oak").getRange("D2").setValue(bad ? "Reading (mend)" : "");
    if (range.getNumRows() === 1) range.setNote(bad ? "Not a code." : "");
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt("Which?", "A class", ui.ButtonSet.OK_CANCEL);
    SpreadsheetApp.getActive().toast(answer.getSelectedButton() + " " + answer.getResponseText());
    return answer.getResponseText();
  }
  function sidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>Hello</p>").setTitle("Side"));
  }
  function selection() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function show() { SpreadsheetApp.getActive().getSheetByName("Oak").getRange("B3").activate(); }
  function echo(value) { return value; }
  function everyMinute() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(1).create(); }
  function tick() {
    ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
    SpreadsheetApp.getActive().getSheetByName("Oak").getRange("C2").setValue("It is time.");
  }
  function breaks() { throw new Error("it broke"); }
  function count() {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty("count", String(Number(properties.getProperty("count")) + 1));
    return properties.getProperty("count");
  }
  function rules() {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Oak");
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=AND(TRIM(A$1)<>"",ISNUMBER(SEARCH("; "&TRIM(A$1)&" (mend)","; "&$D2)))')
      .setBackground("#f4cccc").setBold(true).setRanges([sheet.getRange("A2:C10")]).build();
    sheet.setConditionalFormatRules([rule]);
  }
  function protect() {
    SpreadsheetApp.getActive().getSheetByName("Oak").getRange("C2:C3").protect().setWarningOnly(true);
  }`;

let built = "";
let folder = "";
let server: PageServer;
let window: AWindow;

const start = (
  port = 0,
  workbook = join(folder, "School.xlsx"),
  more: Partial<ServerOptions> = {},
): Promise<PageServer> => {
  return startServer({
    ...more,
    port,
    built,
    dist: join(folder, "dist"),
    fresh: false,
    places: { source: workbook, workbook, drive: join(folder, "Drive"), sample: false },
    report: () => undefined,
  });
};

beforeAll(() => {
  built = buildThread();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist", "Code.js"), script);
  const book = new Workbook();
  book.addWorksheet("Oak").addRows([
    ["Name", "Reading", "Target", "To look at"],
    ["Ann", "AT", "", ""],
    ["Ben", "JA", "", ""],
  ]);
  await book.xlsx.writeFile(join(folder, "School.xlsx"));
  server = await start();
  window = await AWindow.open(server, "one");
});

afterEach(async () => {
  window.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const tabId = async (): Promise<number> =>
  (await window.get<PageState>("/api/state")).tabs[0]?.id as number;

const edit = async (
  row: number,
  column: number,
  values: string[][],
  more: object = {},
): Promise<EditReply> =>
  window.post<EditReply>("/api/edit", { tab: await tabId(), row, column, values, ...more });

const run = async (functionName: string, args: unknown[] = [], more: object = {}) => {
  const id = `${functionName} ${Math.random()}`;
  await window.post("/api/call", { id, functionName, args, ...more });
  return window.event<RunReply>("reply", (reply) => reply.id === id);
};

describe("who is let in", () => {
  const host = () => new URL(server.address).host;

  test("the page itself is given out, with the token of this start", async () => {
    const { status, text, headers } = await send(server, "GET", "/", { host: host() });
    expect(status).toBe(200);
    expect(text).toContain(server.token);
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  test("a request under another name is refused, as when a site's name is made to lead here", async () => {
    const { status, text } = await send(server, "GET", "/", { host: "school.example:8080" });
    expect(status).toBe(403);
    expect(text).not.toContain(server.token);
  });

  test("a request from another site is refused", async () => {
    const headers = { host: host(), origin: "https://site.example" };
    const path = `/api/state?token=${server.token}`;
    expect((await send(server, "GET", path, headers)).status).toBe(403);
    expect((await send(server, "GET", path, { host: host() })).status).toBe(200);
  });

  test.each([
    ["no origin", {}],
    ["no token", { origin: "own" }],
    ["a token of another start", { origin: "own", "x-pupil-targets": "abc" }],
  ])("nothing is changed with %s", async (_, given: Record<string, string>) => {
    const headers = {
      host: host(),
      "content-type": "application/json",
      ...given,
      ...(given.origin === "own" ? { origin: server.address } : {}),
    };
    expect((await send(server, "POST", "/api/afresh", headers, {})).status).toBe(403);
  });

  test("it listens on one address of this computer, which no other computer can reach", async () => {
    const { port } = new URL(server.address);
    const elsewhere = fetch(`http://127.0.0.2:${port}/`, { signal: AbortSignal.timeout(2000) });
    await expect(elsewhere).rejects.toThrow();
  });

  test("only files of the page are given out", async () => {
    for (const path of ["/../pageThread.mjs", "/..%2fpageThread.mjs", "/pageThread.mjs"]) {
      expect((await send(server, "GET", path, { host: host() })).status).toBe(404);
    }
  });

  test("a port that is taken is said in a sentence", async () => {
    const other = createServer();
    await new Promise<void>((go) => other.listen(0, "127.0.0.1", go));
    const { port } = other.address() as { port: number };
    await expect(start(port, join(folder, "Other.xlsx"))).rejects.toThrow(
      new PortTaken(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      ),
    );
    other.close();
  });

  test("what cannot be read is refused in a sentence", async () => {
    const reply = await window.post<{ message: string }>("/api/edit", { tab: 1, row: 0 });
    expect(reply.message).toBe('"row" has to be a whole number from 1.');
  });
});

describe("typing", () => {
  test("what is typed runs onEdit, and its note and colour come back", async () => {
    await run("rules");
    await window.get<TabView>(`/api/tab?id=${await tabId()}`);
    const reply = await edit(2, 2, [["bad"]]);
    expect(reply).toMatchObject({ state: "done", cells: [{ text: "bad", note: "Not a code." }] });
    const changes = await window.event<TabChange[]>("changed");
    const cell = changes[0]?.cells.find(({ row, column }) => row === 2 && column === 2);
    expect(cell?.look).toEqual({ background: "#f4cccc", bold: true });
  });

  test("a block is one edit, and deleting empties cells", async () => {
    await edit(2, 1, [
      ["Cy", "AT"],
      ["Di", "JA"],
    ]);
    expect(await edit(2, 2, [[""], [""]])).toMatchObject({ state: "done" });
    const tab = await window.get<TabView>(`/api/tab?id=${await tabId()}`);
    const texts = tab.cells.filter(({ row }) => row > 1).map(({ text }) => text);
    expect(texts.filter((text) => text !== "")).toEqual(["Cy", "Di"]);
  });

  test("another window sees it", async () => {
    const other = await AWindow.open(server, "two");
    await other.get(`/api/tab?id=${await tabId()}`);
    await edit(3, 1, [["Bea"]]);
    const changes = await other.event<TabChange[]>("changed");
    expect(changes[0]?.cells).toContainEqual({ row: 3, column: 1, text: "Bea" });
    other.close();
  });

  test("cells protected with a warning are written only when the person goes on", async () => {
    await run("protect");
    expect(await edit(2, 3, [["x"]])).toEqual({
      state: "warned",
      cells: [{ row: 2, column: 3, text: "" }],
    });
    expect(await edit(2, 3, [["x"]], { confirmed: true })).toMatchObject({ state: "done" });
  });

  test("what is refused says why and how the cells stand", async () => {
    expect(await edit(5000, 1, [["x"]])).toMatchObject({
      state: "refused",
      message: "A5000 and what follows is outside the sheet.",
    });
  });
});

describe("a second page on the same workbook", () => {
  const lock = () => join(folder, ".School.xlsx.lock");

  test("is refused, and the first goes on", async () => {
    await expect(start()).rejects.toThrow(`is already shown at ${server.address}.`);
    expect(await edit(2, 2, [["GDS"]])).toMatchObject({ state: "done" });
  });

  test("is shown as soon as the first has ended", async () => {
    window.close();
    await server.close();
    expect(existsSync(lock())).toBe(false);
    server = await start();
    expect(existsSync(lock())).toBe(true);
    window = await AWindow.open(server, "again");
  });

  test("a workbook that cannot be opened is not kept from being tried again", async () => {
    const other = join(folder, "Broken.xlsx");
    writeFileSync(other, "no workbook");
    await expect(start(0, other)).rejects.toThrow();
    expect(existsSync(join(folder, ".Broken.xlsx.lock"))).toBe(false);
  });
});

describe("a crash", () => {
  test("loses nothing that was acknowledged", async () => {
    await edit(2, 2, [["bad"]]);
    await run("count");
    await server.kill();
    expect(existsSync(join(folder, ".School.xlsx.journal"))).toBe(true);
    server = await start();
    window.close();
    window = await AWindow.open(server, "again");
    const tab = await window.get<TabView>(`/api/tab?id=${await tabId()}`);
    expect(tab.cells).toContainEqual({ row: 2, column: 2, text: "bad", note: "Not a code." });
    expect((await run("count")).value).toBe("2");
  });

  test("is not needed for the workbook to be saved: it soon is, and the journal is gone", async () => {
    await edit(2, 2, [["GDS"]]);
    const journal = join(folder, ".School.xlsx.journal");
    const until = Date.now() + 8000;
    while (existsSync(journal) && Date.now() < until) await new Promise((go) => setTimeout(go, 50));
    expect(existsSync(journal)).toBe(false);
    const saved = await openSession({ workbook: join(folder, "School.xlsx"), script: "" });
    expect(saved.workspace.workbook.sheetNamed("Oak")?.getCell("B2").value).toBe("GDS");
  });
});

describe("the add-on", () => {
  test("its menu is there as it made it", async () => {
    const { menus } = await window.get<PageState>("/api/state");
    expect(menus).toEqual([
      {
        label: "Pupil Targets",
        items: [
          { label: "Ask", functionName: "ask" },
          { label: "Sidebar", functionName: "sidebar" },
        ],
      },
    ]);
  });

  test("a script waits for the person's answer, and goes on with it", async () => {
    await window.post("/api/click", { id: "a", functionName: "ask" });
    const question = await window.event<{ id: number }>("question");
    expect(question).toMatchObject({ kind: "prompt", title: "Which?", buttons: ["OK", "CANCEL"] });
    await window.post("/api/answer", { id: question.id, button: "OK", text: "Oak 🌳" });
    expect(await window.event("toast")).toEqual({ title: "", text: "OK Oak 🌳" });
    expect(await window.event("reply")).toMatchObject({ id: "a", ok: true, value: "Oak 🌳" });
  });

  test("a question is closed with the window it is shown in", async () => {
    const other = await AWindow.open(server, "two");
    await other.post("/api/click", { id: "b", functionName: "ask" });
    await other.event("question");
    other.close();
    expect((await run("echo", [1])).value).toBe(1);
  });

  test("only buttons of the question can be pressed", async () => {
    await window.post("/api/click", { id: "c", functionName: "ask" });
    const { id } = await window.event<{ id: number }>("question");
    const wrong = await window.post<{ message: string }>("/api/answer", {
      id,
      button: "YES",
      text: "",
    });
    expect(wrong.message).toBe("The question has no such button.");
    await window.post("/api/answer", { id, button: "CANCEL", text: "" });
    expect(await window.event("reply")).toMatchObject({ id: "c", ok: true });
  });

  test("its sidebar comes with the reply", async () => {
    await window.post("/api/click", { id: "d", functionName: "sidebar" });
    const { pages } = await window.event<RunReply>("reply");
    expect(pages).toEqual([{ kind: "sidebar", title: "Side", html: "<p>Hello</p>" }]);
  });

  test("it knows what is selected in the window, and can select something else", async () => {
    const block = { row: 2, column: 1, rows: 2, columns: 2 };
    const place = { tab: await tabId(), block };
    expect(await run("selection", [], { place })).toMatchObject({ value: "A2:B3" });
    const moved = { ...place, block: { row: 3, column: 2, rows: 1, columns: 1 } };
    expect(await run("show", [], { place })).toMatchObject({ show: moved });
  });

  test("calls follow the rules of google.script.run", async () => {
    expect((await run("echo", [{ a: [1, "b", null] }])).value).toEqual({ a: [1, "b", null] });
    expect(await run("breaks")).toMatchObject({ ok: false, error: { message: "it broke" } });
    expect(await run("private_")).toMatchObject({
      ok: false,
      error: { name: "TypeError", message: "google.script.run.private_ is not a function" },
    });
  });

  test("many calls at once are all answered, in order", async () => {
    const replies = await Promise.all(Array.from({ length: 25 }, () => run("count")));
    expect(replies.map(({ value }) => Number(value)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  test("its triggers fire as time passes, and every window sees what they do", async () => {
    window.close();
    await server.close();
    const oauthScopes = ["spreadsheets.currentonly", "script.scriptapp"].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    );
    writeFileSync(join(folder, "dist", "appsscript.json"), JSON.stringify({ oauthScopes }));
    // Hours pass in a moment.
    server = await start(0, undefined, { pace: { every: 20, faster: 100_000 } });
    window = await AWindow.open(server, "one");
    await window.get<TabView>(`/api/tab?id=${await tabId()}`);
    expect(await run("everyMinute")).toMatchObject({ ok: true });
    const [change] = await window.event<readonly TabChange[]>("changed");
    expect(change?.cells).toEqual([expect.objectContaining({ row: 2, text: "It is time." })]);
  });

  test("a workbook of one's own is not made afresh", async () => {
    expect(await window.post("/api/afresh", {})).toEqual({
      message: "Only the sample school can be made afresh.",
    });
  });
});
