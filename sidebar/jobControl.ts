import type { JobReply, Reply } from "../src/app/api";
import { jobButton } from "./button";
import type { Jobs } from "./jobs";
import { noticePlace, outcomeOf, showAtWork, showOutcome, showProblem } from "./notice";

/** A job with one call: its button and what it says. */
export interface Job {
  /** The button's words, as in the menu. */
  readonly label: string;
  /** Said while it is at work. */
  readonly atWork: string;
  /** The document it makes, where it makes one: `the cohort summary`. */
  readonly makes?: string;
  /** Whether all that the job needs is chosen; where not, it asks for it. */
  readonly ready?: () => boolean;
  readonly call: () => Promise<Reply<JobReply>>;
}

/** A job's button, with the place under it that says how it goes. */
export function jobControl(jobs: Jobs, job: Job): readonly [HTMLButtonElement, HTMLElement] {
  const place = noticePlace();
  const work = async () => {
    showAtWork(place, job.atWork);
    const reply = await job.call();
    if (reply.ok) {
      const outcome = outcomeOf(reply.value, job.makes !== undefined);
      showOutcome(place, outcome, `Open ${job.makes ?? "what was made"}`, again);
    } else showProblem(place, reply.problem, again);
  };
  const start = () => {
    if (job.ready?.() ?? true) void jobs.run(work);
  };
  const button = jobButton(jobs, job.label, start);
  const again = () => {
    // The button that was pressed goes away with the notice, so focus moves to the one that stays.
    button.focus();
    start();
  };
  return [button, place];
}
