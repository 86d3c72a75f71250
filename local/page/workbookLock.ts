import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UsageError } from "../jobs/options";

/** Who shows a workbook. */
interface Holder {
  readonly pid: number;
  readonly port: number;
}

/** How often a lock is tried for that others take and leave meanwhile, and how far apart. */
const tries = 5;
const betweenTries = 100;

/** How long a page on this computer takes to answer at most, in milliseconds. */
const patience = 1000;

/** Where the lock of a workbook lies while a page shows it. */
export const lockOf = (workbook: string): string =>
  join(dirname(workbook), `.${basename(workbook)}.lock`);

/** Who holds a lock; undefined where nobody does, or a crash left half of it. */
function readHolder(lock: string): Holder | undefined {
  try {
    const { pid, port } = JSON.parse(readFileSync(lock, "utf8")) as Partial<Holder>;
    if (!Number.isInteger(pid) || !Number.isInteger(port)) return undefined;
    return { pid: pid as number, port: port as number };
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((fulfil) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: patience });
    const end = (whether: boolean): void => {
      socket.destroy();
      fulfil(whether);
    };
    socket.on("connect", () => end(true));
    socket.on("timeout", () => end(false));
    socket.on("error", () => end(false));
  });
}

/**
 * Refuses a workbook that a page shows already: two would overwrite each other. A lock that a crash
 * left counts for nothing, also where another program has been given the same process number since.
 *
 * @param ownPort - The port that this program listens on already, which nobody else can hold.
 */
export async function refuseShown(workbook: string, ownPort?: number): Promise<void> {
  const holder = readHolder(lockOf(workbook));
  if (holder === undefined || holder.port === ownPort || !lives(holder.pid)) return;
  if (!(await answers(holder.port))) return;
  throw new UsageError(
    `${workbook} is already shown at http://localhost:${holder.port}. Use that page; or stop it with Ctrl+C where it was started; or show another workbook with --workbook FILE.`,
  );
}

/** Tries to make the lock. @returns Whether it was not there. */
function make(lock: string, holder: Holder): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new UsageError(`Nothing can be written to ${dirname(lock)} (${code}).`);
  }
}

const same = (one: Holder | undefined, other: Holder | undefined): boolean =>
  one?.pid === other?.pid && one?.port === other?.port;

/**
 * Locks a workbook for the page that listens on a port. The page listens for as long as it holds
 * the lock, since that shows that it lives.
 *
 * @returns How the lock is given back.
 */
export async function lockWorkbook(workbook: string, port: number): Promise<() => void> {
  const lock = lockOf(workbook);
  const own: Holder = { pid: process.pid, port };
  for (let left = tries; !make(lock, own); left--) {
    if (left === 0) throw new UsageError(`Delete ${lock}, and try again.`);
    const holder = readHolder(lock);
    await refuseShown(workbook, port);
    // A lock that cannot be read may be one that is just being written.
    if (holder === undefined && left > 1) await setTimeout(betweenTries);
    else if (same(readHolder(lock), holder)) rmSync(lock, { force: true });
  }
  return () => {
    if (same(readHolder(lock), own)) rmSync(lock, { force: true });
  };
}
