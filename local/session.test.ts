import { openSession } from "./session";
import type { SessionOptions } from "./sessionOptions";

const run = async (body: string, options: SessionOptions = {}) => {
  const session = await openSession({ script: `function job() { ${body} }`, ...options });
  return session.run("job");
};

describe("a script runs as Apps Script runs it", () => {
  test("it gives back what the function gives back", async () => {
    const { ok, value } = await run(`
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange(1, 1, 2, 2).setValues([["Name", "Mark"], ["Ada", 3]]);
      return sheet.getDataRange().getValues();`);
    expect(value).toEqual([
      ["Name", "Mark"],
      ["Ada", 3],
    ]);
    expect(ok).toBe(true);
  });

  test("arrays, dates and errors it gets are of its own realm", async () => {
    const { value } = await run(`
      const range = SpreadsheetApp.getActiveSheet().getRange("A1");
      range.setValue(new Date(2026, 8, 1));
      const values = range.getValues();
      let error;
      try { range.setValues([[1, 2]]); } catch (caught) { error = caught; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        error instanceof Error];`);
    expect(value).toEqual([true, true, true, true]);
  });

  test("each execution starts with nothing left of the last one", async () => {
    const session = await openSession({ script: "var n = 0; function job() { return ++n; }" });
    expect([session.run("job").value, session.run("job").value]).toEqual([1, 1]);
  });

  test("an uncaught error tells its name, its message and where it was", async () => {
    const { ok, error } = await run("throw new RangeError('no such class');");
    expect(ok).toBe(false);
    expect(error).toMatchObject({ name: "RangeError", message: "no such class" });
    expect(error?.stack[0]).toMatch(/^at job \(Code\.gs:1:\d+\)$/);
  });

  test("a function that is not there is not found", async () => {
    const session = await openSession({ script: "const other = () => 1;" });
    expect(session.run("job").error?.message).toBe("Script function not found: job");
    expect(session.run("parseInt").error?.message).toBe("Script function not found: parseInt");
    expect(session.run("other").value).toBe(1);
  });
});

describe("what is not here says so", () => {
  test("a method that is not in the local workspace", async () => {
    const { error } = await run("SpreadsheetApp.getActiveSheet().getRange('A1').randomize();");
    expect(error?.message).toBe("Range.randomize is not in the local workspace.");
  });

  test("a method that Apps Script does not have either", async () => {
    const { error } = await run("SpreadsheetApp.getActiveSheet().getRange('A1').getVlaue();");
    expect(error?.message).toMatch(/Range.getVlaue is not in the local workspace.*declarations/);
  });

  test("a service that is not in the local workspace", async () => {
    const { error } = await run("DocumentApp.create('x');");
    expect(error?.message).toBe("DocumentApp is not in the local workspace.");
  });

  test("arguments are held to the real signatures", async () => {
    const { error } = await run("SpreadsheetApp.getActiveSheet().getRange('A1', 2);");
    expect(error?.message).toBe(
      "The parameters (String,number) don't match the method signature for Sheet.getRange.",
    );
  });
});

describe("dates are in the script's time zone whatever the machine's", () => {
  const parts = `return [new Date(2026, 6, 1, 9, 30).toISOString(), new Date(Date.UTC(2026, 0, 1, 4)).getHours(),
      new Date("2026-07-01T09:30:00").getTime(), String(new Date(2026, 6, 1))];`;

  test("in London in summer", async () => {
    const { value } = await run(parts, { timeZone: "Europe/London" });
    expect(value).toEqual([
      "2026-07-01T08:30:00.000Z",
      4,
      Date.UTC(2026, 6, 1, 8, 30),
      expect.stringMatching(/^Wed Jul 01 2026 00:00:00 GMT\+0100/),
    ]);
  });

  test("in New York", async () => {
    const { value } = await run(parts, { timeZone: "America/New_York" });
    expect(value).toEqual([
      "2026-07-01T13:30:00.000Z",
      23,
      Date.UTC(2026, 6, 1, 13, 30),
      expect.stringMatching(/^Wed Jul 01 2026 00:00:00 GMT-0400/),
    ]);
  });

  test("parts of a date are set in the zone", async () => {
    const { value } = await run(
      "const d = new Date(2026, 2, 28, 12); d.setDate(29); d.setHours(3); return d.toISOString();",
      { timeZone: "Europe/London" },
    );
    expect(value).toBe("2026-03-29T02:00:00.000Z");
  });
});

describe("a person types into cells", () => {
  const script = `function onEdit(e) {
    return { cell: e.range.getA1Notation(), tab: e.range.getSheet().getName(), value: e.value,
      oldValue: e.oldValue, mode: String(e.authMode), email: e.user.getEmail(),
      has: ["value" in e, "oldValue" in e], read: e.range.getValues() };
  }`;

  test("one cell gives its value, and its old value where it had one", async () => {
    const session = await openSession({ script });
    expect(session.edit("Sheet1", "B2", [["3b"]]).value).toMatchObject({
      cell: "B2",
      tab: "Sheet1",
      value: "3b",
      mode: "LIMITED",
      email: "",
      has: [true, false],
    });
    expect(session.edit("Sheet1", "B2", [["77"]]).value).toMatchObject({
      value: "77",
      oldValue: "3b",
      read: [[77]],
    });
  });

  test("several cells at once give neither", async () => {
    const session = await openSession({ script });
    expect(session.edit("Sheet1", "B2", [["3b"], ["3w"]]).value).toMatchObject({
      cell: "B2:B3",
      has: [false, false],
      read: [["3b"], ["3w"]],
    });
  });

  test("clearing a cell gives only the old value", async () => {
    const session = await openSession({ script });
    session.edit("Sheet1", "B2", [["3b"]]);
    expect(session.edit("Sheet1", "B2", [[""]]).value).toMatchObject({
      has: [false, true],
      oldValue: "3b",
    });
  });

  test("a date gives its serial number", async () => {
    const session = await openSession({ script });
    expect(session.edit("Sheet1", "A1", [["01/09/2026"]]).value).toMatchObject({ value: "46266" });
  });

  test("without onEdit the cells are set all the same", async () => {
    const session = await openSession({
      script:
        "function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }",
    });
    expect(session.edit("Sheet1", "A1", [["x"]]).ok).toBe(true);
    expect(session.run("read").value).toBe("x");
  });

  test("a cell protected against the person cannot be typed into", async () => {
    const session = await openSession({
      script: "function lock() { SpreadsheetApp.getActiveSheet().getRange('A1').protect(); }",
      user: "head@school.example",
    });
    session.run("lock");
    expect(() => session.as("teacher@school.example").edit("Sheet1", "A1", [["x"]])).toThrow(
      /protected cell/,
    );
    expect(session.as("head@school.example").edit("Sheet1", "A1", [["x"]]).ok).toBe(true);
  });
});

describe("menus", () => {
  const script = `
    function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("Check entries", "check").addSeparator()
        .addSubMenu(ui.createMenu("More").addItem("Ask", "ask")).addToUi();
    }
    function check() { SpreadsheetApp.getActive().toast("12 findings."); return 12; }
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt("Class", "Which class?", ui.ButtonSet.OK_CANCEL);
      ui.alert("You said " + answer.getResponseText());
      return String(answer.getSelectedButton());
    }`;

  test("the menu is a tree", async () => {
    const session = await openSession({ script, addOnName: "Pupil Targets" });
    expect(session.menu()).toEqual([
      {
        label: "Pupil Targets",
        items: [
          { label: "Check entries", functionName: "check" },
          { separator: true },
          { label: "More", items: [{ label: "Ask", functionName: "ask" }] },
        ],
      },
    ]);
  });

  test("an item is run by its label, wherever it stands", async () => {
    const session = await openSession({ script, answer: () => "Oak" });
    const { value, prompts, messages } = session.runMenuItem("Ask");
    expect(value).toBe("OK");
    expect(prompts[0]).toMatchObject({ title: "Class", text: "Which class?" });
    expect(messages).toEqual(["Class: Which class?", "You said Oak"]);
  });

  test("an unanswered prompt is closed", async () => {
    const session = await openSession({ script });
    expect(session.runMenuItem("Ask").value).toBe("CLOSE");
  });

  test("an unknown label tells which there are", async () => {
    const session = await openSession({ script });
    expect(() => session.runMenuItem("Print")).toThrow(
      'There is no menu item "Print". There are: "Check entries", "Ask".',
    );
  });

  test("a menu can be made without the document, as a new add-on opens", async () => {
    const session = await openSession({ script });
    expect(session.menu("NONE")).toHaveLength(1);
  });
});

describe("what a mode does not allow is refused", () => {
  const opening = async (body: string, mode: "NONE" | "LIMITED") => {
    const session = await openSession({ script: `function onOpen(e) { ${body} }` });
    return session.open(mode).error?.message;
  };

  test.each([
    ["NONE", "SpreadsheetApp.getActiveSpreadsheet()", /getActiveSpreadsheet.*currentonly/],
    ["NONE", "PropertiesService.getDocumentProperties()", /getDocumentProperties/],
    ["LIMITED", "SpreadsheetApp.getUi().alert('Hello')", /Ui.alert.*script.container.ui/],
    [
      "LIMITED",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      /do not have permission to call Ui.showSidebar/,
    ],
    ["LIMITED", "Drive.Files.list()", /Drive.Files.list.*drive.file/],
  ] as const)("%s: %s", async (mode, body, message) => {
    expect(await opening(body, mode)).toMatch(message);
  });

  test("LIMITED reads and writes the document", async () => {
    expect(
      await opening("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)", "LIMITED"),
    ).toBeUndefined();
  });

  test("a call at the top level fails in NONE, and with it the menu", async () => {
    const session = await openSession({
      script: "const sheet = SpreadsheetApp.getActiveSheet(); function onOpen() {}",
    });
    expect(session.open("NONE").ok).toBe(false);
  });

  test("the address of the person needs its scope", async () => {
    const { error } = await run("return Session.getActiveUser().getEmail();");
    expect(error?.message).toMatch(/userinfo.email/);
    const scopes = ["https://www.googleapis.com/auth/userinfo.email"];
    const { value } = await run("return Session.getActiveUser().getEmail();", {
      scopes,
      user: "head@school.example",
    });
    expect(value).toBe("head@school.example");
  });
});

describe("calls from the sidebar carry JSON and nothing else", () => {
  const script = `
    function echo(value) { return value; }
    function secret_() {}
    const make = { date: () => new Date(0), nested: () => ({ rows: [1, { when: new Date(0) }] }),
      undefinedInside: () => [undefined], function: () => ({ f: () => 1 }), nan: () => 0 / 0,
      map: () => new Map(), promise: () => Promise.resolve(1) };
    function give(kind) { return make[kind](); }
    function nothing() {}`;

  test("plain values go there and back", async () => {
    const session = await openSession({ script });
    const value = { rows: [[1, "a", true, null]], empty: {} };
    expect(session.call("echo", value).value).toEqual(value);
    expect(session.call("nothing")).toMatchObject({ ok: true, value: undefined });
  });

  test.each(["date", "nested", "undefinedInside", "function", "nan", "map", "promise"])(
    "a result with %s is refused",
    async (kind) => {
      const session = await openSession({ script });
      expect(session.call("give", kind).error?.message).toMatch(/illegal value in property/);
    },
  );

  test.each([[new Date(0)], [undefined], [{ a: [() => 1] }], [new Map()]])(
    "an argument such as %p is refused",
    async (value) => {
      const session = await openSession({ script });
      expect(() => session.call("echo", value)).toThrow(/illegal value in property/);
    },
  );

  test("functions that end in an underscore cannot be called", async () => {
    const session = await openSession({ script });
    expect(() => session.call("secret_")).toThrow("google.script.run.secret_ is not a function");
  });
});

describe("calls are counted and take time", () => {
  test("by kind, by call and by tab", async () => {
    const { counts } = await run(`
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.setValues([[1, 2], [3, 4]]);
      range.getValues(); range.getNotes();
      PropertiesService.getDocumentProperties().setProperty("a", "b");
      Drive.Files.list();`);
    expect(counts).toMatchObject({ sheet: 3, lookup: 3, drive: 1, other: 2 });
    expect(counts.byCall).toMatchObject({ "Range.getValues": 1, "Properties.setProperty": 1 });
    expect(counts.sheetByTab).toEqual({ Sheet1: 3 });
  });

  test("the virtual clock moves by what calls take, and by sleep", async () => {
    const start = new Date("2026-09-01T09:00:00Z");
    const body = "const a = Date.now(); Utilities.sleep(2000); return [a, Date.now() - a];";
    const { value, virtualSeconds, realMilliseconds } = await run(body, { clockStart: start });
    expect(value).toEqual([start.getTime(), expect.any(Number)]);
    expect((value as number[])[1]).toBeGreaterThanOrEqual(2000);
    expect(virtualSeconds).toBeGreaterThanOrEqual(2);
    expect(realMilliseconds).toBeLessThan(1000);
  });

  test("a job that would run longer than six minutes is stopped", async () => {
    const { ok, error, virtualSeconds } = await run("for (;;) Utilities.sleep(10000);");
    expect(ok).toBe(false);
    expect(error?.message).toBe("Exceeded maximum execution time");
    expect(virtualSeconds).toBeLessThan(380);
  });

  test("it cannot catch that and carry on", async () => {
    const session = await openSession({
      script: `function job() {
        const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
        Utilities.sleep(300000);
        for (let i = 0; i < 100; i++) { try { Utilities.sleep(60000); cell.setValue(i); } catch (e) {} }
        return "done";
      }
      function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }`,
    });
    expect(session.run("job")).toMatchObject({ ok: false, value: undefined });
    expect(session.run("read").value).toBe("");
  });

  test("onEdit is stopped after thirty seconds", async () => {
    const session = await openSession({ script: "function onEdit() { Utilities.sleep(31000); }" });
    expect(session.edit("Sheet1", "A1", [["x"]]).error?.message).toMatch(/maximum execution time/);
  });

  test("a day's documents are used up", async () => {
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const script = `function job(n) {
      const blob = Utilities.newBlob([80, 75, 3, 4], "${word}");
      const resource = { name: "Letter", mimeType: "application/vnd.google-apps.document" };
      for (let i = 0; i < n; i++) Drive.Files.create(resource, blob);
    }`;
    const session = await openSession({ script, account: "consumer" });
    for (let hundred = 0; hundred < 2; hundred++) expect(session.run("job", [100]).ok).toBe(true);
    const last = session.run("job", [100]);
    expect(last.error?.message).toMatch(/^Service invoked too many times for one day/);
    expect(session.workspace.drive.all()).toHaveLength(250);
  });

  test("a lock that someone else holds is waited for, on the virtual clock", async () => {
    const session = await openSession({
      script: "function job(ms) { LockService.getDocumentLock().waitLock(ms); return true; }",
    });
    session.holdLock("document", 20);
    expect(session.run("job", [5000]).error?.message).toMatch(/^Lock timeout/);
    expect(session.run("job", [30000]).value).toBe(true);
  });

  test("what is cached is gone when its time is up", async () => {
    const session = await openSession({
      script: `function put() { CacheService.getDocumentCache().put("a", "b", 60); }
        function get() { return CacheService.getDocumentCache().get("a"); }
        function wait() { Utilities.sleep(61000); }`,
    });
    session.run("put");
    expect(session.run("get").value).toBe("b");
    session.run("wait");
    expect(session.run("get").value).toBeNull();
  });
});

describe("everything is in the workbook file", () => {
  test("values, notes, looks, rules, protections, names, ids and properties come back", async () => {
    const script = `
      function write() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = spreadsheet.insertSheet("Oak", 0);
        const range = sheet.getRange("A1:C2");
        range.setNumberFormats([["@", "General", "General"], ["General", "General", "General"]]);
        range.setValues([["1-2", 3.5, true], [new Date(2026, 6, 1, 9), "=A1", "x"]]);
        range.setNotes([["first", "", ""], ["", "", ""]]).setBackgrounds([["#ff0000", null, null], [null, null, null]]);
        const values = [];
        for (let i = 0; i < 40; i++) values.push("grade " + i + ", long");
        sheet.getRange("C1:C9").setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(values).setHelpText("Choose").build());
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('say "x"').setBackground("#00ff00").setRanges([sheet.getRange("C2")]).build()]);
        sheet.getRange("B1:B2").protect().setDescription("computed").setWarningOnly(true);
        spreadsheet.setNamedRange("Marks", sheet.getRange("B1:B2"));
        sheet.setFrozenRows(1); sheet.setTabColor("#112233"); sheet.setColumnWidth(2, 42);
        sheet.insertRowsAfter(1000, 7);
        const link = SpreadsheetApp.newRichTextValue().setText("to Oak")
          .setLinkUrl("#gid=" + sheet.getSheetId() + "&range=C2").build();
        sheet.getRange("A5").setRichTextValue(link);
        PropertiesService.getDocumentProperties().setProperty("layout", "3");
      }
      function read() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = spreadsheet.getSheetByName("Oak");
        const rule = sheet.getRange("C9").getDataValidation();
        const format = sheet.getConditionalFormatRules()[0].getBooleanCondition();
        const protection = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
        return {
          tabs: spreadsheet.getSheets().map((tab) => [tab.getName(), tab.getSheetId()]),
          values: sheet.getRange("A1:C2").getValues(), formula: sheet.getRange("B2").getFormula(),
          note: sheet.getRange("A1").getNote(), backgrounds: sheet.getRange("A1:B1").getBackgrounds(),
          list: rule.getCriteriaValues()[0].length, help: rule.getHelpText(),
          text: format.getCriteriaValues(), colour: format.getBackground(),
          protection: [protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()],
          named: spreadsheet.getRangeByName("Marks").getA1Notation(),
          layout: [sheet.getFrozenRows(), sheet.getTabColor(), sheet.getColumnWidth(2), sheet.getMaxRows()],
          link: sheet.getRange("A5").getRichTextValues()[0][0].getLinkUrl(),
          property: PropertiesService.getDocumentProperties().getProperty("layout"),
        };
      }`;
    const first = await openSession({ script });
    expect(first.run("write").error).toBeUndefined();
    const before = first.run("read").value as { values: unknown[][] };
    const second = await openSession({ script, workbook: await first.toBytes() });
    const after = second.run("read").value;
    expect(after).toEqual(before);
    expect(before.values).toEqual([
      ["1-2", 3.5, true],
      [new Date("2026-07-01T08:00:00Z"), "", "x"],
    ]);
    const third = await openSession({ script, workbook: await second.toBytes() });
    expect(third.run("read").value).toEqual(before);
  });
});
