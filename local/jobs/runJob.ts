import type { Execution } from "../execution";
import type { Session } from "../session";
import type { Job } from "./plan";

/** What a job came to, over all the runs it needed. */
export interface JobResult {
  readonly job: Job;
  readonly ok: boolean;
  /** What the person was told last, or the error. */
  readonly message: string;
  readonly runs: number;
  readonly calls: { readonly sheet: number; readonly drive: number; readonly other: number };
  readonly documents: number;
  readonly virtualSeconds: number;
  readonly realSeconds: number;
}

/** A job stops itself before Google does and says so in its last message. */
const moreToDo = /\bcarries on where it stopped\b|\bmore to do\b/i;

/** A job that never comes to an end is broken: no school needs this many runs. */
const mostRuns = 40;

const lastMessage = ({ messages }: Execution): string =>
  (messages[messages.length - 1] ?? "").replace(/\s+/g, " ").trim();

/** The sentence without the job's own name before it, and with files in place of links to Google. */
function readable(message: string, { label }: Job, { workspace }: Session): string {
  const sentence = message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message;
  return sentence.replace(
    /https:\/\/docs\.google\.com\/document\/d\/(\w+)\/edit/g,
    (link, id: string) => {
      const file = workspace.drive.find(id);
      return file === undefined ? link : `Drive/${file.path}`;
    },
  );
}

const documentsIn = ({ counts }: Execution): number => counts.byCall["Drive.Files.create"] ?? 0;

/** A job that catches an error tells the person little and logs it: that is a failure too. */
const failed = ({ ok, logs }: Execution): boolean =>
  !ok || logs.some(({ level }) => level === "error");

/** Why a run failed: its own error, or what a service raised last. */
function reason({ error, messages, logs, raised }: Execution): string {
  if (error !== undefined) return error.message;
  const cause = raised[raised.length - 1];
  if (cause !== undefined)
    return `${messages[messages.length - 1]} (${cause.call}: ${cause.message})`;
  return logs.map(({ text }) => text).join(" ");
}

function total(runs: readonly Execution[], part: (run: Execution) => number): number {
  return runs.reduce((sum, run) => sum + part(run), 0);
}

/** Runs a menu item, again as long as it says there is more to do. */
export function runJob(session: Session, job: Job): JobResult {
  session.answerWith(({ kind }) => (kind === "prompt" ? job.answer : undefined));
  const runs: Execution[] = [];
  let last: Execution;
  do {
    last = session.runMenuItem(job.label);
    runs.push(last);
  } while (!failed(last) && moreToDo.test(lastMessage(last)) && runs.length < mostRuns);
  return {
    job,
    ok: !failed(last),
    message: readable(failed(last) ? reason(last) : lastMessage(last), job, session),
    runs: runs.length,
    calls: {
      sheet: total(runs, ({ counts }) => counts.sheet),
      drive: total(runs, ({ counts }) => counts.drive),
      other: total(runs, ({ counts }) => counts.other),
    },
    documents: total(runs, documentsIn),
    virtualSeconds: total(runs, ({ virtualSeconds }) => virtualSeconds),
    realSeconds: total(runs, ({ realMilliseconds }) => realMilliseconds) / 1000,
  };
}

/** One line for a job: what it said, what it made, what it asked of Google, how long it took. */
export function reportLine(result: JobResult): string {
  const { job, ok, message, runs, calls, documents, virtualSeconds, realSeconds } = result;
  const name = job.answer === undefined ? job.label : `${job.label} (${job.answer})`;
  const said = message === "" ? "done" : message.slice(0, 300);
  const made = documents === 0 ? "" : `; Drive files made ${documents}`;
  const again = runs === 1 ? "" : `; ${runs} runs`;
  return (
    `${ok ? "" : "FAILED "}${name}: ${said} [calls: sheet ${calls.sheet}, drive ${calls.drive}, ` +
    `other ${calls.other}${made}${again}; ${virtualSeconds.toFixed(1)} s at Google, ` +
    `${realSeconds.toFixed(2)} s here]`
  );
}
