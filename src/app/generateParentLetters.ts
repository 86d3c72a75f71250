import type { JobReport } from "./jobReport";
import { beginRun, goOnWithRun, type LetterTools, type Pace } from "./letterRun/letterRuns";
import { lettersSummary } from "./letterRun/lettersSummary";
import type { LetterChoice } from "./letterRun/prepareLetters";
import { SidebarProblem } from "./sidebar/sidebarProblem";

const job = "Generate parent letters";

/**
 * Generate parent letters, from the menu: a document for each child chosen, in a folder for the
 * season, for as long as one execution may last. What time did not allow is made when this is run
 * again, here or in the sidebar. The Letters tab is the record.
 */
export function generateParentLetters(
  tools: LetterTools,
  choice: LetterChoice,
  pace: Pace,
): JobReport {
  try {
    const begun = beginRun(tools, choice);
    const { prepared } = begun;
    const { counts, stopped, problems, finished } = goOnWithRun(
      tools,
      choice,
      begun,
      pace,
      prepared,
    );
    const told = [...lettersSummary(counts ?? begun.counts, prepared.name)];
    const why = stopped === undefined ? problems : [stopped, ...problems];
    return { job, sentences: [...told, ...why], cells: 0, unfinished: !finished };
  } catch (error) {
    if (!(error instanceof SidebarProblem)) throw error;
    return { job, sentences: [error.message], cells: 0, unfinished: error.retriable };
  }
}
