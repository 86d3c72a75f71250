import type { Changed } from "../api";
import { besidePeople } from "../beside/besidePeople";
import { untilStill } from "../beside/changedMeanwhile";
import { count } from "../jobReport";
import { logJob } from "../log";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { plansFor } from "./plansFor";
import { unpackRecord } from "./undoRecord";
import type { UndoStore } from "./undoStore";

/** So many cells that were left alone are named; the sentence says how many there are. */
const mostNamed = 50;

/**
 * Takes a change of the add-on back. The tabs concerned are read again: a cell gets back what
 * stood in it only where it still shows what the add-on wrote. A change is undone once.
 */
export function undoChange(
  store: WorkbookStore,
  undo: UndoStore,
  token: string,
  now: Date,
): Changed {
  const entry = undo.list().find((each) => each.token === token);
  const record = entry && undo.read(token);
  if (!entry || record === undefined) {
    throw new SidebarProblem(
      "This change can no longer be undone here: it was undone already, or it is more than six hours old. File, Version history in the Sheet still keeps the earlier state.",
    );
  }
  const lasting = undo.lasting?.(token);
  const { plans, refused } = untilStill(() => {
    const beside = besidePeople(store);
    const planned = plansFor([...unpackRecord(record)].reverse(), beside);
    return { plans: planned, refused: beside.write(planned.flatMap(({ changes }) => changes)) };
  });
  const tabs = (lasting?.made ?? []).map((tab) => [tab, store.removeEmptyTab(tab)] as const);
  // What a protected tab refused can still be taken back later, where the change is kept for long.
  if (!lasting || refused.length === 0) undo.forget(token);
  const cells = plans.reduce((total, plan) => total + plan.cells, 0);
  // In a row that is another child's by then, what was typed into a blank cell matters as well.
  const leftAlone = [
    ...plans.flatMap((plan) => [...plan.leftAlone, ...(lasting ? plan.others : [])]),
    ...refused.flatMap((each) => each.leftAlone ?? []),
  ];
  const sentence = [
    sentenceOf(entry.what, cells, leftAlone.length),
    ...(lasting && leftAlone.length > 0 ? [otherRows] : []),
    ...tabs.map(([tab, fate]) => tabSentence(tab, fate)),
    ...refusals(refused),
  ].join(" ");
  logJob(store, { job: "Undo", sentences: [sentence], cells }, now);
  return { sentence, leftAlone: leftAlone.slice(0, mostNamed) };
}

const otherRows =
  "A row of a class tab may be another child's than when they were typed: please look at each of these cells.";

function tabSentence(tab: string, fate: ReturnType<WorkbookStore["removeEmptyTab"]>): string {
  if (fate === "removed") return `The tab ‘${tab}’, which had been made, was taken away again.`;
  return fate === "hidden"
    ? `The tab ‘${tab}’, which had been made, is empty and hidden: Google did not let it be taken away.`
    : `The tab ‘${tab}’, which had been made, stays, because something else stands in it.`;
}

function sentenceOf(what: string, cells: number, left: number): string {
  const done = `Undone: ${what}. ${count(cells, "cell")} went back to what stood there before.`;
  if (left === 0) return done;
  const were = left === 1 ? "was" : "were";
  return `${done} ${count(left, "cell")} ${were} left alone, because somebody has changed what the add-on wrote there, or rows have moved since.`;
}
