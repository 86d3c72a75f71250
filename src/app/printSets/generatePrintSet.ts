import type { PrintSetsMade } from "../api";
import type { JobReport } from "../jobReport";
import type { LetterTools } from "../letterRun/letterRuns";
import { logJob } from "../log";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import { makePrintSets } from "./makePrintSets";

const job = "Generate print set";

/** Generate print set, from the menu: for a class or for all, as far as one execution goes. */
export function generatePrintSet(
  tools: LetterTools,
  className: string,
  milliseconds: number,
): JobReport {
  try {
    const { sentences, documents, unfinished } = printSetOf(tools, className, milliseconds);
    const [only, ...more] = documents;
    const link = only && more.length === 0 ? { link: only.link } : {};
    return { job, sentences, cells: 0, unfinished, ...link };
  } catch (error) {
    if (!(error instanceof SidebarProblem)) throw error;
    return { job, sentences: [error.message], cells: 0, unfinished: error.retriable };
  }
}

/**
 * The print set of a class, or of `All`, told of in the Log tab.
 *
 * @throws {SidebarProblem} Where there is nothing to make, or the folder is shared with everybody.
 */
export function printSetOf(
  tools: LetterTools,
  className: string,
  milliseconds: number,
): PrintSetsMade {
  if (className.trim() === "") {
    throw new SidebarProblem("A print set is of a class: type its name, or All for every class.");
  }
  const made = makePrintSets(tools, { typed: className, mayBeEmpty: true }, milliseconds);
  const report = { job, sentences: made.sentences, cells: 0 };
  tools.alone(() => logJob(tools.store, report, new Date(tools.clock.now())));
  return made;
}
