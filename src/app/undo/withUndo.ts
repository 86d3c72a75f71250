import type { UndoEntry } from "../api";
import { besidePeople } from "../beside/besidePeople";
import { untilStill } from "../beside/changedMeanwhile";
import type { JobReport } from "../jobReport";
import type { WorkbookStore } from "../workbookStore";
import { keepUndo } from "./keepUndo";
import { recordChanges } from "./recordChanges";
import { halfWay } from "./stoppedHalfWay";
import type { UndoStore } from "./undoStore";

/** A job's report, with the change that may be undone. */
export type UndoableReport<Report extends JobReport> = Report & { readonly undo?: UndoEntry };

/**
 * Runs a job so that what it changes can be undone. Where the job stops half-way, what it had
 * changed by then can be undone too, and the error says so (`StoppedHalfWay`).
 */
export function withUndo<Report extends JobReport>(
  store: WorkbookStore,
  undo: UndoStore,
  what: string,
  work: (store: WorkbookStore) => Report,
): UndoableReport<Report> {
  const recorded = recordChanges(store);
  const keep = () => keepUndo(undo, what, recorded.changed());
  let report: Report;
  try {
    report = untilStill(() => work(besidePeople(recorded.store)));
  } catch (error) {
    throw halfWay(error, keep());
  }
  const kept = keep();
  return {
    ...report,
    sentences: [...report.sentences, ...kept.sentences],
    ...(kept.undo ? { undo: kept.undo } : {}),
  };
}
