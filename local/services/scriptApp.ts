import { enumeration } from "../runtime/enumeration";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";
import { eventTypes, LocalTrigger, LocalTriggerBuilder, triggerSources } from "./trigger";

type Api = GoogleAppsScript.Script.ScriptApp;
type Status = GoogleAppsScript.Script.AuthorizationStatus;

const file = "google-apps-script.script.d.ts";

/** The modes a script may run in. */
export const authModes = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

const authorizationStatus = enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);

/** Whether the person has still to allow the script what it asks for. */
export class LocalAuthorizationInfo extends appsScriptClass<GoogleAppsScript.Script.AuthorizationInfo>(
  { name: "AuthorizationInfo", declaration: [file, "AuthorizationInfo"] },
) {
  constructor(private readonly running: Running) {
    super();
  }
  override getAuthorizationStatus(): Status {
    const { REQUIRED, NOT_REQUIRED } = authorizationStatus;
    const status = this.running.workspace.authorised ? NOT_REQUIRED : REQUIRED;
    return status as unknown as Status;
  }
}

/** What a script knows of itself, and its triggers by the clock. */
export class LocalScriptApp extends appsScriptClass<Api>({
  name: "ScriptApp",
  declaration: [file, "ScriptApp"],
  properties: ["AuthMode", "AuthorizationStatus", "EventType", "TriggerSource"],
}) {
  override readonly AuthMode = authModes as unknown as Api["AuthMode"];
  override readonly AuthorizationStatus =
    authorizationStatus as unknown as Api["AuthorizationStatus"];
  override readonly EventType = eventTypes as unknown as Api["EventType"];
  override readonly TriggerSource = triggerSources as unknown as Api["TriggerSource"];

  constructor(private readonly running: Running) {
    super();
  }
  override getScriptId(): string {
    return "local-workspace";
  }
  override getAuthorizationInfo(): LocalAuthorizationInfo {
    return new LocalAuthorizationInfo(this.running);
  }
  override newTrigger(functionName: string): LocalTriggerBuilder {
    return new LocalTriggerBuilder(this.running, functionName);
  }
  /** Those of the person for whom the script runs; other people's are not seen. */
  override getProjectTriggers(): LocalTrigger[] {
    const { triggers, user } = this.running.workspace;
    return triggers.of(user).map((trigger) => new LocalTrigger(trigger));
  }
  override deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    this.running.workspace.triggers.delete(trigger.getUniqueId());
  }
}
