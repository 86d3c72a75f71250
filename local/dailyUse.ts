import { type DailyQuota, dailyQuotas } from "./limits";
import { AppsScriptError } from "./runtime/errors";
import type { Workspace } from "./workspace";

const named: Readonly<Record<keyof DailyQuota, string>> = {
  documentsCreated: "document creation",
  filesConverted: "file conversion",
  propertyCalls: "properties",
};

/**
 * Counts one use of what a day allows, and refuses it when the day's allowance is used up. The form
 * of the message is documented ("Service invoked too many times for one day"); the name Google gives
 * the service in it is from knowledge.
 */
export function useAllowance(workspace: Workspace, what: keyof DailyQuota): void {
  const day = Math.floor(workspace.clock.now() / 86_400_000);
  const { used } = workspace;
  if (used.day !== day) {
    Object.assign(used, { day, documentsCreated: 0, filesConverted: 0, propertyCalls: 0 });
  }
  if (used[what] >= dailyQuotas[workspace.account][what]) {
    throw new AppsScriptError(`Service invoked too many times for one day: ${named[what]}.`);
  }
  used[what] += 1;
}
