import type { DocumentStore } from "../../documentStore";
import { designFor, designFromJson, letterBytes } from "../../letterDesigns/letterDesign";
import { driveListing } from "../driveListing";
import { leastOfClaim } from "../letterWork";
import { makeLetter } from "../makeLetter";
import { patiently } from "../patiently";
import type { Clock } from "../ports";
import { whyShared } from "../whyShared";
import type { Alarm, AloneForPerson, JobFiles, LetterJob } from "./letterJob";

/** What a trigger works with: nothing of the Sheet, which a trigger of an add-on may not open. */
export interface UnattendedTools {
  readonly drive: DocumentStore;
  readonly jobs: JobFiles;
  readonly alarm: Alarm;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly alone: AloneForPerson;
}

/**
 * Makes letters while no page is open, for one execution. What stands in Drive is its memory: an
 * execution that is cut short is gone on with by the next. When nothing is left to make, it sets no
 * further alarm; what came of it is read when a person next opens the Letters screen.
 */
export function makeUnattended(tools: UnattendedTools, milliseconds: number): void {
  tools.alone(() => {
    const { jobs, alarm, clock } = tools;
    const stopAt = clock.now() + milliseconds;
    let open = false;
    for (const { id } of jobs.list()) {
      const job = jobs.read(id);
      if (job.done) continue;
      const after = goOn(job, tools, stopAt);
      jobs.write(id, after);
      open ||= !after.done;
    }
    if (!open) alarm.clear();
  });
}

function goOn(job: LetterJob, tools: UnattendedTools, stopAt: number): LetterJob {
  const { drive, clock, chance } = tools;
  const latest = Math.min(stopAt, job.until - leastOfClaim);
  const shared = whyShared(patiently(clock, chance, () => drive.sharing(job.folder)));
  if (shared) return { ...job, stopped: shared };
  const listing = patiently(clock, chance, () => driveListing(drive, job.group));
  const designs = designFromJson(job.designs);
  const failed = { ...job.failed };
  let waiting = 0;
  let stop: string | undefined;
  for (const { key, title: name, content, model, documentId } of job.letters) {
    if (failed[key] !== undefined) continue;
    if (stop !== undefined) {
      waiting += 1;
      continue;
    }
    const { folder, group } = job;
    const bytes = () => letterBytes(model, designFor(designs, model));
    const wanted = { name, bytes, folder, group, key, content };
    const { outcome, stop: why } = makeLetter(wanted, documentId, {
      drive,
      listing,
      clock,
      chance,
      latest,
    });
    if (outcome.state === "failed") failed[key] = outcome.reason;
    if (outcome.state === "waiting") waiting += 1;
    stop = why;
  }
  const done = waiting === 0 || clock.now() >= job.until - leastOfClaim;
  const { stopped: _, ...rest } = job;
  return { ...rest, failed, done, ...(stop === undefined ? {} : { stopped: stop }) };
}
