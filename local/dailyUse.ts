import { type DailyQuota, dailyQuotas } from "./limits";
import { AppsScriptError } from "./runtime/errors";
import type { Workspace } from "./workspace";

const named: Readonly<Record<keyof DailyQuota, string>> = {
  documentsCreated: "document creation",
  filesConverted: "file conversion",
  propertyCalls: "properties",
  triggerMilliseconds: "trigger runtime",
};

/** What a person has used on a day (virtual). */
export type DailyUse = { -readonly [K in keyof DailyQuota]: number };

function usedToday({ clock, user, used }: Workspace): DailyUse {
  const day = `${Math.floor(clock.now() / 86_400_000)} ${user}`;
  const known = used.get(day);
  if (known !== undefined) return known;
  const fresh: DailyUse = {
    documentsCreated: 0,
    filesConverted: 0,
    propertyCalls: 0,
    triggerMilliseconds: 0,
  };
  used.set(day, fresh);
  return fresh;
}

/** Whether the person's allowance for the day is not used up. */
export function hasAllowance(workspace: Workspace, what: keyof DailyQuota): boolean {
  return usedToday(workspace)[what] < dailyQuotas[workspace.account][what];
}

/**
 * Counts a use of what a day allows a person, and refuses it when the day's allowance is used up. The
 * form of the message is documented ("Service invoked too many times for one day"); the name Google
 * gives the service in it is from knowledge.
 */
export function useAllowance(workspace: Workspace, what: keyof DailyQuota, amount = 1): void {
  if (!hasAllowance(workspace, what)) {
    throw new AppsScriptError(`Service invoked too many times for one day: ${named[what]}.`);
  }
  usedToday(workspace)[what] += amount;
}
