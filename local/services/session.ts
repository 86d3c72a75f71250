import { createHash } from "node:crypto";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { LocalUser } from "./user";

/** Who runs the script, as far as its scopes let it know. */
export class LocalSession extends appsScriptClass<GoogleAppsScript.Base.Session>({
  name: "Session",
  declaration: ["google-apps-script.base.d.ts", "Session"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override getScriptTimeZone(): string {
    return this.running.workspace.timeZone;
  }
  /** Without the scope `userinfo.email` the call is refused; simple triggers get no address. */
  override getActiveUser(): LocalUser {
    return new LocalUser(this.running.mode === "FULL" ? this.running.workspace.user : "");
  }
  override getEffectiveUser(): LocalUser {
    return this.getActiveUser();
  }
  override getActiveUserLocale(): string {
    return "en_GB";
  }
  /** The same for the same person. At Google it changes every 30 days. */
  override getTemporaryActiveUserKey(): string {
    return createHash("sha256").update(this.running.workspace.user).digest("base64url");
  }
}
