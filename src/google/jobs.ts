import { checkEntries } from "../app/checkEntries";
import type { JobReport } from "../app/jobReport";
import { proposeTargets } from "../app/proposeTargets";
import { setUpWorkbook } from "../app/setUpWorkbook";
import { type UndoableReport, withUndo } from "../app/undo/withUndo";
import type { WorkbookStore } from "../app/workbookStore";
import { forgetOld, unfinishedRecord, unfinishedSentence } from "../app/year/lastingRecords";
import { logProblem, problemSentence } from "./problems";
import { openRecordTab } from "./recordTab";
import { openWorkbook } from "./sheetWorkbook";
import { openUndoCache } from "./undoCache";
import { withLock } from "./withLock";

/** What to tell where another job holds on. */
export const busy =
  "Another job of Pupil Targets is at work in this workbook. Please wait for it to finish, then try again.";

/**
 * Runs a job alone in this workbook, and turns whatever goes wrong into a report that says so. A
 * job that takes the lock by itself gives another way to run it.
 */
export function runJob<Report extends JobReport>(
  job: string,
  work: () => Report,
  run: (work: () => Report) => Report | undefined = withLock,
): Report | JobReport {
  try {
    return run(work) ?? { job, sentences: [busy], cells: 0, unfinished: true };
  } catch (error) {
    logProblem(job, error);
    return { job, sentences: [problemSentence(error)], cells: 0, unfinished: true };
  }
}

/** Runs a job whose changes can be undone from the sidebar. */
function runUndoable(
  job: string,
  work: (store: WorkbookStore) => JobReport,
): UndoableReport<JobReport> {
  return runJob(job, () => {
    const records = openRecordTab();
    const unfinished = unfinishedRecord(records);
    if (unfinished) return { job, sentences: [unfinishedSentence(unfinished)], cells: 0 };
    forgetOld(records, new Date());
    return withUndo(openWorkbook(), openUndoCache(), job, work);
  });
}

/** The jobs that ask nothing, by the entry point that runs them. */
export const jobs = {
  setUpWorkbook: () =>
    runUndoable("Set up this workbook", (store) => setUpWorkbook(store, new Date())),
  checkEntries: () => runUndoable("Check entries", (store) => checkEntries(store, new Date())),
  proposeTargets: () =>
    runUndoable("Propose targets", (store) => proposeTargets(store, new Date())),
} as const;
