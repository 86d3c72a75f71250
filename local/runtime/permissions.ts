/** How much a script may do, as Google names it. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** What a call needs: a mode, and one of the scopes. */
interface Need {
  readonly modes: readonly AuthMode[];
  readonly scopes: readonly string[];
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const spreadsheetScopes = [scope("spreadsheets.currentonly"), scope("spreadsheets")];
const driveScopes = [scope("drive.file"), scope("drive")];
const uiScope = [scope("script.container.ui")];
const emailScope = [scope("userinfo.email")];
const triggerScope = [scope("script.scriptapp")];
const document: readonly AuthMode[] = ["LIMITED", "FULL"];
const full: readonly AuthMode[] = ["FULL"];

const dialogs = ["alert", "prompt", "showSidebar", "showModalDialog", "showModelessDialog"];
const triggerCalls = ["newTrigger", "getProjectTriggers", "deleteTrigger"];
const withoutDocument = ["getUi"];

/**
 * What a call needs, or undefined where anything may call it.
 *
 * Source: "Authorization for Editor add-ons" (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle):
 * NONE gives no document and no properties; LIMITED gives both but no dialogs; FULL gives all.
 */
function need(service: string, method: string): Need | undefined {
  if (service.startsWith("Drive")) return { modes: full, scopes: driveScopes };
  if (service === "Ui") {
    return dialogs.includes(method) ? { modes: full, scopes: uiScope } : undefined;
  }
  if (service === "SpreadsheetApp") {
    return withoutDocument.includes(method)
      ? undefined
      : { modes: document, scopes: spreadsheetScopes };
  }
  if (service === "PropertiesService" || service === "LockService" || service === "CacheService") {
    return { modes: document, scopes: [] };
  }
  if (service === "ScriptApp" && triggerCalls.includes(method)) {
    return { modes: full, scopes: triggerScope };
  }
  if (service === "Session" && (method === "getActiveUser" || method === "getEffectiveUser")) {
    return { modes: ["NONE", "LIMITED", "FULL"], scopes: emailScope };
  }
  return undefined;
}

/** Google's refusal of a call in this mode with these scopes; undefined where the call may go ahead. */
export function refusal(
  service: string,
  method: string,
  mode: AuthMode,
  granted: readonly string[],
): string | undefined {
  const needs = need(service, method);
  if (needs === undefined) return undefined;
  const { modes, scopes } = needs;
  const hasScope = scopes.length === 0 || scopes.some((name) => granted.includes(name));
  if (modes.includes(mode) && hasScope) return undefined;
  const list = scopes.length > 1 ? `(${scopes.join(" || ")})` : (scopes[0] ?? "");
  const required = list === "" ? "" : ` Required permissions: ${list}`;
  return `You do not have permission to call ${service}.${method}.${required}`;
}
