import { SidebarProblem } from "../app/sidebar/sidebarProblem";
import { StoppedHalfWay } from "../app/undo/stoppedHalfWay";

/**
 * What to tell a person when something went wrong, in a sentence with a remedy. What the error
 * itself says is not shown, unless it is our own sentence: it may speak of a child, and helps nobody.
 * Where part of the job may have been written, the sentence says so, and how to take it back.
 */
export function problemSentence(error: unknown): string {
  const cause = causeOf(error);
  const message = cause instanceof Error ? cause.message : String(cause);
  const known =
    cause instanceof SidebarProblem
      ? { sentence: cause.message }
      : knownProblems.find(({ says }) => says.test(message));
  const written = error instanceof StoppedHalfWay ? whatStands(error) : undefined;
  return known
    ? [known.sentence, written].filter(Boolean).join(" ")
    : `Something went wrong and the job stopped. ${written ?? "Nothing you typed was changed."} Try once more; if it happens again, tell your IT lead which menu item you chose.`;
}

function causeOf(error: unknown): unknown {
  return error instanceof StoppedHalfWay ? error.stoppedBy : error;
}

function whatStands({ kept }: StoppedHalfWay): string {
  const back = kept.undo ? ["Undo in the sidebar takes it back."] : kept.sentences;
  return ["What had been written by then stands.", ...back].join(" ");
}

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
  const cause = causeOf(error);
  const { name, stack = "" } = cause instanceof Error ? cause : new Error();
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  console.error([`${job} stopped by a ${name}`, ...frames.slice(0, 8)].join("\n"));
}
