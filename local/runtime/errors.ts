/** An error as Google's services raise it: the script sees an `Exception` with this message. */
export class AppsScriptError extends Error {
  override readonly name: string = "Exception";
}

/** Raised where a script uses something that the local workspace does not have. */
export class NotInLocalWorkspace extends AppsScriptError {
  override readonly name: string = "Error";
  constructor(what: string, instead = "") {
    super(`${what} is not in the local workspace.${instead === "" ? "" : ` ${instead}`}`);
  }
}

/** Ends an execution for good: whatever the script does, every further call raises it again. */
export class ExecutionEnded extends AppsScriptError {}
