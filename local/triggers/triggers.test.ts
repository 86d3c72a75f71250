import { openSession, type Session } from "../session";
import type { SessionOptions } from "../sessionOptions";

const minute = 60_000;
const hour = 60 * minute;

const script = `
  function everyMinutes(n) { return ScriptApp.newTrigger("tick").timeBased().everyMinutes(n).create().getUniqueId(); }
  function everyHours(n) { return ScriptApp.newTrigger("tick").timeBased().everyHours(n).create().getUniqueId(); }
  function after(ms) { return ScriptApp.newTrigger("tick").timeBased().after(ms).create().getUniqueId(); }
  function list() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
  function stop(id) {
    ScriptApp.getProjectTriggers()
      .filter((trigger) => trigger.getUniqueId() === id)
      .forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  }
  function note(event) {
    return [event.triggerUid, event.hour, event.minute, event.authMode === ScriptApp.AuthMode.FULL,
      Session.getTemporaryActiveUserKey()];
  }
  function whoAmI() { return Session.getTemporaryActiveUserKey(); }
  function atNote(ms) { return ScriptApp.newTrigger("note").timeBased().after(ms).create().getUniqueId(); }
  function tick() { Utilities.sleep(LENGTH); }
  function what() { return ScriptApp.newTrigger("seeDocument").timeBased().after(1000).create().getUniqueId(); }
  function seeDocument() {
    let ui;
    try { SpreadsheetApp.getUi(); } catch (e) { ui = e.message; }
    const nothing = (it) => it === null;
    return {
      spreadsheet: nothing(SpreadsheetApp.getActiveSpreadsheet()), sheet: nothing(SpreadsheetApp.getActiveSheet()),
      lock: nothing(LockService.getDocumentLock()),
      properties: nothing(PropertiesService.getDocumentProperties()), cache: nothing(CacheService.getDocumentCache()),
      own: [LockService.getUserLock().tryLock(0), PropertiesService.getUserProperties() === null], ui,
    };
  }
  function again() { return ScriptApp.newTrigger("makeAnother").timeBased().after(1000).create().getUniqueId(); }
  function makeAnother(event) {
    ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
    ScriptApp.newTrigger("tick").timeBased().after(1000).create();
  }
  function allowed() {
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    return status === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  }
  function draw() { return Drive.Files.list().files.length; }`;

const scopes = ["spreadsheets.currentonly", "drive.file", "script.scriptapp"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** @param length - How long each run of the trigger takes, in milliseconds. */
const open = (options: SessionOptions = {}, length = 0): Promise<Session> =>
  openSession({
    script: script.replace("LENGTH", String(length)),
    scopes,
    clockStart: new Date("2026-11-23T10:00:00Z"),
    ...options,
  });

describe("a trigger by the clock", () => {
  test("fires again and again, until it is deleted", async () => {
    const session = await open();
    const id = session.run("everyMinutes", [10]).value;
    expect(session.passTime(hour)).toHaveLength(6);
    session.run("stop", [id]);
    expect(session.passTime(hour)).toHaveLength(0);
  });

  test("fires once after a while, and stays listed until it is deleted", async () => {
    const session = await open();
    session.run("after", [5 * minute]);
    expect(session.passTime(4 * minute)).toHaveLength(0);
    expect(session.passTime(2 * minute)).toHaveLength(1);
    expect(session.passTime(hour)).toHaveLength(0);
    expect(session.run("list").value).toEqual(["tick"]);
  });

  test("runs at its moment and as who created it, who alone sees it", async () => {
    const session = await open();
    session.as("head@school.example");
    const head = session.run("whoAmI").value;
    const id = session.run("atNote", [90 * minute]).value;
    session.as("office@school.example");
    expect(session.run("list").value).toEqual([]);
    const [fired] = session.passTime(3 * hour);
    expect(fired?.value).toEqual([id, 11, 30, true, head]);
    expect(session.workspace.user).toBe("office@school.example");
    expect(new Date(session.workspace.clock.now()).toISOString()).toMatch(/^2026-11-23T13:00/);
  });

  test("runs twice at once where a run takes longer than the time between", async () => {
    const script = `
      function start() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(1).create(); }
      function tick() {
        const lock = LockService.getUserLock();
        const got = lock.tryLock(0);
        if (got) { Utilities.sleep(150000); }
        return got;
      }`;
    const session = await open({ script });
    session.run("start");
    const got = session.passTime(6 * minute).map(({ value }) => value);
    expect(got).toEqual([true, false, false, true, false, false]);
  });

  test("of minutes takes those numbers only that Google takes", async () => {
    const session = await open();
    expect(session.run("everyMinutes", [7]).error?.message).toMatch(/1, 5, 10, 15 or 30/);
  });

  test("does not run once the day's allowance is used up, and again on the next day", async () => {
    const session = await open({ account: "consumer" }, 5 * minute);
    session.run("everyMinutes", [15]);
    const runs = session.passTime(14 * hour - minute).length;
    expect(runs).toBe(18);
    expect(session.passTime(hour).length).toBeGreaterThan(2);
  });

  test("needs the scope for it", async () => {
    const session = await open({ scopes: [] });
    expect(session.run("list").error?.message).toMatch(/permission to call ScriptApp\.getProject/);
  });

  test("of one person may stand twenty times", async () => {
    const session = await open();
    for (let turn = 0; turn < 20; turn++) expect(session.run("after", [hour]).ok).toBe(true);
    expect(session.run("after", [hour]).error?.message).toMatch(/^This script has too many trigg/);
    expect(session.as("head@school.example").run("after", [hour]).ok).toBe(true);
  });
});

describe("a trigger of a published add-on", () => {
  const addOn = { installedAs: "add-on" } as const;

  test("fires at most once an hour", async () => {
    const session = await open(addOn);
    expect(session.run("everyMinutes", [30]).error?.message).toBe(
      "The recurrence interval for an Add-on trigger must be at least one hour.",
    );
    expect(session.run("everyHours", [1]).ok).toBe(true);
    expect(session.passTime(3 * hour)).toHaveLength(3);
  });

  test("is the person's only one in the document", async () => {
    const session = await open(addOn);
    session.run("everyHours", [1]);
    expect(session.run("after", [minute]).error?.message).toMatch(/too many time-based triggers/);
    expect(session.as("head@school.example").run("everyHours", [1]).ok).toBe(true);
  });

  test("that a trigger creates does not fire", async () => {
    const session = await open(addOn);
    session.run("again");
    expect(session.passTime(hour).map(({ ok }) => ok)).toEqual([true]);
    expect(session.run("list").value).toEqual(["tick"]);
  });
});

describe("what a trigger finds", () => {
  const ui = "Cannot call SpreadsheetApp.getUi() from this context.";
  const none = { lock: true, properties: true, cache: true, own: [true, false], ui };

  test.each([
    ["bound", { ...none, spreadsheet: false, sheet: false }],
    ["add-on", { ...none, spreadsheet: true, sheet: true }],
  ] as const)(
    "installed as %s: nothing of the document's but what can be counted on",
    async (installedAs, seen) => {
      const session = await open({ installedAs });
      session.run("what");
      expect(session.passTime(minute).map(({ value }) => value)).toEqual([seen]);
    },
  );

  test("is that people may have withdrawn what they allowed", async () => {
    const session = await open();
    expect(session.run("allowed").value).toBe(true);
    session.setAuthorised(false);
    expect(session.run("allowed").value).toBe(false);
    expect(session.run("draw").error?.message).toMatch(/permission to call Drive\.Files\.list/);
  });
});
