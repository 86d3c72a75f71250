/**
 * What to tell a person when something went wrong, in a sentence with a remedy. What the error
 * itself says is not shown: it may speak of a child, and helps nobody.
 */
export function problemSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known = knownProblems.find(({ says }) => says.test(message));
  return known?.sentence ?? unknownProblem;
}

const unknownProblem =
  "Something went wrong and the job stopped. Nothing you typed was changed. Try once more; if it happens again, tell your IT lead which menu item you chose.";

const knownProblems: readonly { readonly says: RegExp; readonly sentence: string }[] = [
  {
    says: /permission_denied|not have permission|authori[sz]ation is required/i,
    sentence:
      "Google did not let the add-on in. This often happens when two Google accounts are open in one browser: sign out of the other account, or open the Sheet in a private window, and try again.",
  },
  {
    says: /renamed or removed while/i,
    sentence:
      "Somebody renamed or removed a tab while the add-on was at work. Please run this again.",
  },
  {
    says: /Drive service is not switched on/i,
    sentence:
      "The Drive service is not switched on for this script. Ask your IT lead to run the install steps again.",
  },
  {
    says: /too many times for one day|rate limit|quota/i,
    sentence:
      "Google's limit for today or for this minute has been reached. Please try again later.",
  },
  {
    says: /service (unavailable|error)|timed? ?out|internal error|server error/i,
    sentence: "Google's service did not answer. Please try again in a minute.",
  },
];

/**
 * Logs where a job stopped, for whoever mends the add-on: the kind of error and the functions it
 * passed through. Its message is left out, since it may speak of a child.
 */
export function logProblem(job: string, error: unknown): void {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  console.error([`${job} stopped by a ${name}`, ...frames.slice(0, 8)].join("\n"));
}
