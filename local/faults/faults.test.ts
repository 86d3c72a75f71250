import { openSession } from "../session";
import type { ServiceCall } from "./fault";

const script = `
  function write(text) {
    try { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(text); return "written"; }
    catch (e) { return e.message; }
    finally { Logger.log("tidied up"); }
  }
  function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }
  function underLock(kind, patience) {
    const lock = LockService["get" + kind + "Lock"]();
    const got = lock.tryLock(patience);
    SpreadsheetApp.flush();
    if (got) lock.releaseLock();
    return got;
  }
  function sleep(ms) { Utilities.sleep(ms); return Date.now(); }
  function whoAmI() { SpreadsheetApp.flush(); return Session.getTemporaryActiveUserKey(); }`;

const open = () => openSession({ script });
const at = (wanted: string) => (call: ServiceCall) => call.call === wanted;

describe("a call that fails", () => {
  test("before its effect leaves everything as it was", async () => {
    const session = await open();
    const setting = at("Range.setValue");
    session.interfereWith((call) => (setting(call) ? { when: "before", raise: "No." } : undefined));
    expect(session.run("write", ["x"]).value).toBe("No.");
    expect(session.run("read").value).toBe("");
  });

  test("after its effect has done it all the same", async () => {
    const session = await open();
    const setting = at("Range.setValue");
    session.interfereWith((call) => (setting(call) ? { when: "after", raise: "No." } : undefined));
    expect(session.run("write", ["x"]).value).toBe("No.");
    expect(session.run("read").value).toBe("x");
  });

  test.each([
    ["before", ""],
    ["after", "x"],
  ] as const)(
    "where the execution ends %s it, no more of the script reaches a service",
    async (end, kept) => {
      const session = await open();
      session.interfereWith((call) => (at("Range.setValue")(call) ? { end } : undefined));
      const { ok, error, logs } = session.run("write", ["x"]);
      expect([ok, error?.message]).toEqual([false, "Exceeded maximum execution time"]);
      expect(logs).toEqual([]);
      expect(session.interfereWith(undefined).run("read").value).toBe(kept);
    },
  );

  test("slowly takes its time, and past the limit ends the execution before its effect", async () => {
    const session = await open();
    session.interfereWith((call) => (at("Range.setValue")(call) ? { slow: 60_000 } : undefined));
    expect(session.run("write", ["x"]).virtualSeconds).toBeGreaterThan(60);
    session.interfereWith((call) => (at("Range.setValue")(call) ? { slow: 400_000 } : undefined));
    expect(session.run("write", ["y"]).error?.message).toBe("Exceeded maximum execution time");
    expect(session.run("read").value).toBe("x");
  });

  test("is told with its place among all calls and among those of its execution", async () => {
    const session = await open();
    session.run("read");
    const told: ServiceCall[] = [];
    session.interfereWith((call) => void told.push(call));
    session.run("read");
    session.as("head@school.example").run("read");
    expect(told.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(told.map(({ inExecution }) => inExecution)).toEqual([1, 2, 3, 1, 2, 3]);
    expect(told[3]).toMatchObject({
      call: "SpreadsheetApp.getActiveSheet",
      functionName: "read",
      user: "head@school.example",
      depth: 0,
    });
  });

  test("may meet several faults, in their order", async () => {
    const session = await open();
    session.interfereWith((call) =>
      at("Range.setValue")(call) ? [{ slow: 5000 }, { when: "after", raise: "Lost." }] : undefined,
    );
    const { value, virtualSeconds } = session.run("write", ["x"]);
    expect(value).toBe("Lost.");
    expect(virtualSeconds).toBeGreaterThan(5);
  });
});

describe("something that happens in the midst of an execution", () => {
  /** Does something at the first flush of the outermost execution. */
  const atFlush = (meanwhile: () => void) => (call: ServiceCall) =>
    call.depth === 0 && call.call === "SpreadsheetApp.flush" ? { meanwhile } : undefined;

  test("may be another person's whole execution, after which the first goes on as itself", async () => {
    const session = await open();
    const mine = session.run("whoAmI").value;
    let theirs: unknown;
    session.interfereWith(
      atFlush(() => {
        theirs = session.as("head@school.example").run("whoAmI").value;
      }),
    );
    expect(session.run("whoAmI").value).toBe(mine);
    expect(theirs).not.toBe(mine);
    expect(session.workspace.user).toBe("teacher@school.example");
  });

  test("is refused a lock that the first holds, once its patience is over", async () => {
    const session = await open();
    let inner = session.run("read");
    session.interfereWith(
      atFlush(() => {
        inner = session.run("underLock", ["Document", 9000]);
      }),
    );
    expect(session.run("underLock", ["Document", 1000]).value).toBe(true);
    expect(inner.value).toBe(false);
    expect(inner.virtualSeconds).toBeGreaterThan(9);
    expect(session.interfereWith(undefined).run("underLock", ["Document", 0]).value).toBe(true);
  });

  test("shares the user lock with the same person only", async () => {
    const session = await open();
    const got: unknown[] = [];
    session.interfereWith(
      atFlush(() => {
        got.push(session.run("underLock", ["User", 100]).value);
        got.push(session.as("head@school.example").run("underLock", ["User", 100]).value);
      }),
    );
    session.run("underLock", ["User", 100]);
    expect(got).toEqual([false, true]);
  });

  test("takes none of the first one's time", async () => {
    const session = await open();
    const alone = session.run("whoAmI").virtualSeconds;
    session.interfereWith(atFlush(() => void session.run("sleep", [250_000])));
    expect(session.run("whoAmI").virtualSeconds).toBeCloseTo(alone);
  });
});

describe("executions that overlap in virtual time", () => {
  test("each starts at its own moment, and the clock goes back", async () => {
    const session = await open();
    const first = session.run("sleep", [0]).value as number;
    const later = session.at(60_000, () => session.run("sleep", [1000]).value as number);
    expect(Math.round((later - first) / 1000)).toBe(61);
    expect((session.run("sleep", [0]).value as number) - first).toBeLessThan(1000);
  });

  test("a lock is held at the moments at which it was held, whoever is carried out first", async () => {
    const session = await open();
    const lock = () => session.run("underLock", ["Document", 100]);
    session.interfereWith(({ call }) => (call.endsWith("flush") ? { slow: 10_000 } : undefined));
    expect(session.at(20_000, lock).value).toBe(true);
    expect(session.at(25_000, lock).value).toBe(false);
    expect(session.at(5_000, lock).value).toBe(true);
    expect(session.at(31_000, lock).value).toBe(true);
  });
});
