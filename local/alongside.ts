import type { Workspace } from "./workspace";

/**
 * Carries something out at a moment, in milliseconds of the virtual clock since the session began,
 * and puts back the clock, the person at the keyboard, what they selected and how they answer.
 */
export function alongside<Result>(
  workspace: Workspace,
  moment: number,
  action: () => Result,
): Result {
  const { user, active, answer, clock } = workspace;
  try {
    return clock.at(moment, action);
  } finally {
    Object.assign(workspace, { user, active, answer });
  }
}
