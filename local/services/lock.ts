import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";

const file = "google-apps-script.lock.d.ts";

/** A lock. It is let go when the execution ends. */
export class LocalLock extends appsScriptClass<GoogleAppsScript.Lock.Lock>({
  name: "Lock",
  declaration: [file, "Lock"],
}) {
  constructor(
    private readonly running: Running,
    private readonly kind: string,
  ) {
    super();
  }
  override hasLock(): boolean {
    return this.running.locks.has(this.kind);
  }
  override releaseLock(): void {
    this.running.locks.delete(this.kind);
  }
  override tryLock(timeoutInMillis: number): boolean {
    const { clock, heldElsewhere } = this.running.workspace;
    const wait = Math.max(0, (heldElsewhere.get(this.kind) ?? 0) - clock.now());
    if (wait > timeoutInMillis) {
      clock.advance(timeoutInMillis);
      return false;
    }
    clock.advance(wait);
    this.running.locks.add(this.kind);
    return true;
  }
  override waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new AppsScriptError("Lock timeout: another process was holding the lock for too long.");
    }
  }
}

/** The locks of a script. */
export class LocalLockService extends appsScriptClass<GoogleAppsScript.Lock.LockService>({
  name: "LockService",
  declaration: [file, "LockService"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override getDocumentLock(): LocalLock {
    return new LocalLock(this.running, "document");
  }
  override getScriptLock(): LocalLock {
    return new LocalLock(this.running, "script");
  }
  override getUserLock(): LocalLock {
    return new LocalLock(this.running, "user");
  }
}
