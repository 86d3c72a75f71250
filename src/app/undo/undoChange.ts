import type { SheetValue } from "../../workbook/sheetValue";
import type { Change } from "../../workbook/write/change";
import type { Changed } from "../api";
import { count } from "../jobReport";
import { logJob } from "../log";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import type { ChangedCells } from "./changedCells";
import { planUndo, type UndoPlan } from "./planUndo";
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
  const plans = plansFor(unpackRecord(record), store);
  const refused = store.write(plans.flatMap(({ changes }) => changes));
  undo.forget(token);
  const cells = plans.reduce((total, plan) => total + plan.cells, 0);
  const leftAlone = plans.flatMap((plan) => plan.leftAlone);
  const sentence = [sentenceOf(entry.what, cells, leftAlone.length), ...refusals(refused)].join(
    " ",
  );
  logJob(store, { job: "Undo", sentences: [sentence], cells }, now);
  return { sentence, leftAlone: leftAlone.slice(0, mostNamed) };
}

/** Plans for each rectangle, the latest written first. */
function plansFor(record: readonly ChangedCells[], store: WorkbookStore): UndoPlan[] {
  const values = new Map<string, SheetValue[][]>();
  const notes = new Map<string, SheetValue[][]>();
  return [...record].reverse().map((cells) => {
    const read = cells.kind === "values" ? values : notes;
    const now = read.get(cells.tab) ?? readNow(cells, store);
    read.set(cells.tab, now);
    const plan = planUndo(cells, now);
    for (const change of plan.changes) putInto(now, change);
    return plan;
  });
}

/** What stands in a tab now; nothing where the tab was renamed or removed. */
function readNow({ tab, kind }: ChangedCells, store: WorkbookStore): SheetValue[][] {
  const names = store.tabNames();
  if (!names.includes(tab)) return [];
  const rows = kind === "values" ? store.readTab(tab)?.values : store.readNotes(tab);
  return (rows ?? []).map((row) => [...row]);
}

function putInto(rows: SheetValue[][], change: Change): void {
  const written = change.kind === "values" ? change.values : change.notes;
  for (const [index, row] of written.entries()) {
    const line = rows[change.row - 1 + index];
    if (line) for (const [at, value] of row.entries()) line[change.column - 1 + at] = value;
  }
}

function sentenceOf(what: string, cells: number, left: number): string {
  const done = `Undone: ${what}. ${count(cells, "cell")} went back to what stood there before.`;
  if (left === 0) return done;
  const were = left === 1 ? "was" : "were";
  return `${done} ${count(left, "cell")} ${were} left alone, because somebody has changed what the add-on wrote there, or rows have moved since.`;
}
