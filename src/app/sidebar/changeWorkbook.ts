import { type Change, cellsOf } from "../../workbook/write/change";
import type { Changed } from "../api";
import { besidePeople } from "../beside/besidePeople";
import { untilStill } from "../beside/changedMeanwhile";
import { logJob } from "../log";
import { refusals } from "../refusals";
import { keepUndo } from "../undo/keepUndo";
import { type RecordedWorkbook, recordChanges } from "../undo/recordChanges";
import { halfWay } from "../undo/stoppedHalfWay";
import type { UndoStore } from "../undo/undoStore";
import type { RefusedChange, WorkbookStore } from "../workbookStore";

/** What a change of the sidebar works with. */
export interface Changing {
  readonly store: WorkbookStore;
  readonly undo: UndoStore;
  readonly now: Date;
}

/** What a change works out from the workbook as it stands now. */
export interface PlannedChange {
  readonly changes: readonly Change[];
  /** For the person, the log and the undo list: `Mended 1 entry in Oak`. No child is named. */
  readonly what: string;
  readonly leftAlone: Changed["leftAlone"];
  /** Why nothing is to be changed, where `changes` is empty. */
  readonly nothing?: string;
  /** Who made the change, for the Log; left out, the address that Google gives. */
  readonly by?: string;
}

/**
 * Writes a change that somebody made in the sidebar, keeps it so that it can be undone, and logs
 * it. `plan` reads the workbook through the store it is given, and compares it with what was shown.
 * Where the writing stops half-way, the error says what was kept (`StoppedHalfWay`).
 */
export function changeWorkbook(
  { store, undo, now }: Changing,
  job: string,
  plan: (store: WorkbookStore) => PlannedChange,
): Changed {
  const recorded = recordChanges(store);
  return untilStill(() => writePlanned({ store, undo, now }, job, recorded, plan));
}

function writePlanned(
  { store, undo, now }: Changing,
  job: string,
  recorded: RecordedWorkbook,
  plan: (store: WorkbookStore) => PlannedChange,
): Changed {
  const beside = besidePeople(recorded.store);
  const { changes, what, leftAlone: clashed, nothing, by } = plan(beside);
  if (changes.length === 0) {
    return {
      sentence: clashed.length > 0 ? leftSentence : (nothing ?? "Nothing had to be changed."),
      leftAlone: clashed,
    };
  }
  let refused: RefusedChange[];
  try {
    refused = beside.write(changes);
  } catch (error) {
    throw halfWay(error, keepUndo(undo, what, recorded.changed()));
  }
  const kept = keepUndo(undo, what, recorded.changed());
  const sentences = [
    `${what}.`,
    ...refusals(refused),
    ...(clashed.length > 0 ? [leftSentence] : []),
    ...kept.sentences,
  ];
  const cells = changes.reduce((total, change) => total + cellsOf(change), 0);
  const said = [`${what}.`, ...refusals(refused)];
  logJob(store, { job, sentences: said, cells, ...(by === undefined ? {} : { by }) }, now);
  return {
    sentence: sentences.join(" "),
    ...(kept.undo ? { undo: kept.undo } : {}),
    leftAlone: [...clashed, ...refused.flatMap(({ leftAlone = [] }) => leftAlone)],
  };
}

const leftSentence =
  "Somebody else has changed this in the meantime, so it was left as it stands now. Look at it, then change it again if you want to.";
