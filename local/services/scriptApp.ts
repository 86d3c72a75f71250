import { enumeration } from "../runtime/enumeration";
import { appsScriptClass } from "../runtime/serviceObject";

type Api = GoogleAppsScript.Script.ScriptApp;

/** The modes a script may run in. */
export const authModes = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

/** What a script knows of itself. Triggers are not here. */
export class LocalScriptApp extends appsScriptClass<Api>({
  name: "ScriptApp",
  declaration: ["google-apps-script.script.d.ts", "ScriptApp"],
  properties: ["AuthMode"],
}) {
  override readonly AuthMode = authModes as unknown as Api["AuthMode"];
  override getScriptId(): string {
    return "local-workspace";
  }
}
