import { alongside } from "../alongside";
import { AppsScriptError } from "../runtime/errors";
import type { Workspace } from "../workspace";
import type { Fault } from "./fault";

/** What an execution does where a fault says so. */
export interface Interrupted {
  readonly workspace: Workspace;
  /** Ends the execution. */
  readonly end: () => never;
  /** Ends the execution if its time is up. */
  readonly checkTime: () => void;
}

/** Lets faults happen before or after the effect of a call. */
export function meetFaults(
  faults: readonly Fault[],
  when: "before" | "after",
  interrupted: Interrupted,
): void {
  for (const fault of faults) {
    if ("raise" in fault) {
      if (fault.when === when) throw new AppsScriptError(fault.raise);
    } else if ("end" in fault) {
      if (fault.end === when) interrupted.end();
    } else if (when === "before") passTime(fault, interrupted);
  }
}

function passTime(
  fault: { readonly slow: number } | { readonly meanwhile: () => void },
  { workspace, checkTime }: Interrupted,
): void {
  if ("meanwhile" in fault) alongside(workspace, workspace.clock.elapsed(), fault.meanwhile);
  else {
    workspace.clock.advance(fault.slow);
    checkTime();
  }
}
