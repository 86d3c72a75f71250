import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../jobs/options";
import { lockOf, lockWorkbook, refuseShown } from "./workbookLock";

let folder = "";
let workbook = "";
let page: Server;
let port = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  workbook = join(folder, "School.xlsx");
  page = createServer();
  await new Promise<void>((go) => page.listen(0, "127.0.0.1", go));
  ({ port } = page.address() as AddressInfo);
});

afterEach(async () => {
  await stopped();
  rmSync(folder, { recursive: true });
});

/** Stops the page that listens, as its end or a crash does. */
const stopped = (): Promise<void> => new Promise((go) => page.close(() => go()));

/** The number of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ["--version"]).pid;

const leave = (lock: unknown): void =>
  writeFileSync(lockOf(workbook), typeof lock === "string" ? lock : JSON.stringify(lock));

describe("a workbook that a page shows", () => {
  test("is refused to another, with where it is shown and what to do", async () => {
    await lockWorkbook(workbook, port);
    const refusal = new UsageError(
      `${workbook} is already shown at http://localhost:${port}. Use that page; or stop it with Ctrl+C where it was started; or show another workbook with --workbook FILE.`,
    );
    await expect(lockWorkbook(workbook, port + 1)).rejects.toThrow(refusal);
    await expect(refuseShown(workbook)).rejects.toThrow(refusal);
  });

  test("is free again when the page has ended", async () => {
    const unlock = await lockWorkbook(workbook, port);
    unlock();
    expect(existsSync(lockOf(workbook))).toBe(false);
    await expect(refuseShown(workbook)).resolves.toBeUndefined();
  });

  test("does not keep another workbook of the same folder", async () => {
    await lockWorkbook(workbook, port);
    await expect(refuseShown(join(folder, "Other.xlsx"))).resolves.toBeUndefined();
  });
});

describe("a lock that a crash left is taken over", () => {
  test("when its process has ended", async () => {
    leave({ pid: endedProcess(), port });
    const unlock = await lockWorkbook(workbook, port + 1);
    await expect(refuseShown(workbook)).resolves.toBeUndefined();
    unlock();
    expect(existsSync(lockOf(workbook))).toBe(false);
  });

  test("when another program has the number of its process, and nobody its port", async () => {
    await stopped();
    leave({ pid: process.pid, port });
    await expect(lockWorkbook(workbook, port + 1)).resolves.toBeInstanceOf(Function);
  });

  test("when the new page listens on the port of the old one", async () => {
    leave({ pid: process.ppid, port });
    await expect(lockWorkbook(workbook, port)).resolves.toBeInstanceOf(Function);
  });

  test.each(["", "{", '{"pid":"one"}'])("when it cannot be read: %j", async (text) => {
    leave(text);
    await expect(lockWorkbook(workbook, port)).resolves.toBeInstanceOf(Function);
  });
});

test("a lock that somebody else has taken since is not given back", async () => {
  const unlock = await lockWorkbook(workbook, port);
  leave({ pid: process.ppid, port });
  unlock();
  expect(existsSync(lockOf(workbook))).toBe(true);
});
