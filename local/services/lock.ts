import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { ofDocument } from "./ofDocument";

const file = "google-apps-script.lock.d.ts";

/**
 * A lock. It is let go when the execution ends. One that another execution holds (the one in whose
 * midst this one runs, or one at the same moment) is waited for as long as the script says.
 */
export class LocalLock extends appsScriptClass<GoogleAppsScript.Lock.Lock>({
  name: "Lock",
  declaration: [file, "Lock"],
}) {
  constructor(
    private readonly running: Running,
    private readonly lock: string,
  ) {
    super();
  }
  override hasLock(): boolean {
    return this.running.locks.has(this.lock);
  }
  override releaseLock(): void {
    letGo(this.running, this.lock);
  }
  override tryLock(timeoutInMillis: number): boolean {
    const { running, lock } = this;
    const { clock, locks } = running.workspace;
    if (running.locks.has(lock)) return true;
    const wait = locks.freeFrom(lock, running, clock.elapsed()) - clock.elapsed();
    if (wait > timeoutInMillis) {
      clock.advance(timeoutInMillis);
      return false;
    }
    clock.advance(wait);
    locks.take(lock, running, clock.elapsed());
    running.locks.add(lock);
    return true;
  }
  override waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new AppsScriptError("Lock timeout: another process was holding the lock for too long.");
    }
  }
}

function letGo(running: Running, lock: string): void {
  const { clock, locks } = running.workspace;
  if (running.locks.delete(lock)) locks.letGo(lock, running, clock.elapsed());
}

/** Lets go of whatever an execution still holds, as Google does at its end. */
export function letGoOfAll(running: Running): void {
  for (const lock of running.locks) letGo(running, lock);
}

/** The name of a lock: the user lock is another for each person. */
export const lockName = (kind: "document" | "script" | "user", user: string): string =>
  kind === "user" ? `user ${user}` : kind;

/** The locks of a script. */
export class LocalLockService extends appsScriptClass<GoogleAppsScript.Lock.LockService>({
  name: "LockService",
  declaration: [file, "LockService"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override getDocumentLock(): LocalLock {
    return ofDocument(this.running, () => new LocalLock(this.running, "document"));
  }
  override getScriptLock(): LocalLock {
    return new LocalLock(this.running, "script");
  }
  override getUserLock(): LocalLock {
    return new LocalLock(this.running, lockName("user", this.running.workspace.user));
  }
}
