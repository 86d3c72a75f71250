import { checkEntries } from "../app/checkEntries";
import type { JobReport } from "../app/jobReport";
import { proposeTargets } from "../app/proposeTargets";
import { setUpWorkbook } from "../app/setUpWorkbook";
import { logProblem, problemSentence } from "./problems";
import { openWorkbook } from "./sheetWorkbook";
import { withLock } from "./withLock";

const busy =
  "Another job of Pupil Targets is at work in this workbook. Please wait for it to finish, then try again.";

/** Runs a job alone in this workbook, and turns whatever goes wrong into a report that says so. */
export function runJob<Report extends JobReport>(
  job: string,
  work: () => Report,
): Report | JobReport {
  try {
    return withLock(work) ?? { job, sentences: [busy], cells: 0, unfinished: true };
  } catch (error) {
    logProblem(job, error);
    return { job, sentences: [problemSentence(error)], cells: 0, unfinished: true };
  }
}

/** The jobs that ask nothing, by the entry point that runs them. */
export const jobs = {
  setUpWorkbook: () =>
    runJob("Set up this workbook", () => setUpWorkbook(openWorkbook(), new Date())),
  checkEntries: () => runJob("Check entries", () => checkEntries(openWorkbook(), new Date())),
  proposeTargets: () => runJob("Propose targets", () => proposeTargets(openWorkbook(), new Date())),
} as const;
