import { designWorkbook } from "../../workbook/design/designWorkbook";
import type { TabDesign } from "../../workbook/design/tabDesign";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { classTab } from "../../workbook/tabs/classTab";
import { cellsChanged } from "../../workbook/write/plannedCells";
import type { Changed, YearRequest } from "../api";
import { logJob } from "../log";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { ChangedCells } from "../undo/changedCells";
import { packRecord, unpackRecord } from "../undo/undoRecord";
import type { WorkbookStore } from "../workbookStore";
import { freeClosedPoints } from "./closedPoints";
import {
  forgetOld,
  type LastingRecord,
  startsYear,
  unfinishedRecord,
  unfinishedSentence,
} from "./lastingRecords";
import { planKeyOf } from "./planLeavers";
import { plannedNow, type YearChanging } from "./previewYear";
import { writeRecord } from "./writeRecord";

/**
 * Does what the preview of a plan showed. The workbook is read and the job planned anew: where that
 * leads to another plan, nothing is written. All that will be written is kept before the first cell
 * is, so that a run that stops half-way, whatever stops it, goes on or is taken back whole.
 */
export function runYear(
  changing: YearChanging,
  request: YearRequest & { readonly plan: string },
): Changed {
  const { records, undo, protection, now } = changing;
  const before = unfinishedRecord(records);
  if (before) throw new SidebarProblem(unfinishedSentence(before));
  const { workbook, planned, stops } = plannedNow(changing, request);
  if (stops.length > 0) throw new SidebarProblem(stops.join(" "));
  if (planned.cells.length === 0) return { sentence: "Nothing had to be changed.", leftAlone: [] };
  if (planKeyOf(planned) !== request.plan) throw new SidebarProblem(changedSince, true);
  if (request.job === "newYear") freeClosedPoints(workbook, protection);
  forgetOld(records, now);
  const record: LastingRecord = {
    token: undo.newToken(),
    what: planned.what,
    when: now.toISOString(),
    state: "begun",
    cells: cellsChanged(planned.cells),
    made: planned.made,
  };
  records.keep(record, packRecord(planned.cells));
  return finish(changing, record, planned.cells, planned.after);
}

/** Lets a job go on that was begun and has not finished: it writes what is not written yet. */
export function goOnWithYear(changing: YearChanging, token: string): Changed {
  const record = changing.records.list().find((each) => each.token === token);
  const packed = record && changing.records.read(token);
  if (!record || packed === undefined || record.state === "done") {
    throw new SidebarProblem("There is nothing to go on with: it has finished or was taken back.");
  }
  return finish(changing, record, unpackRecord(packed), []);
}

/** Deletes the record of a job that has finished, so that it can no longer be taken back. */
export function forgetYear({ records, store, now }: YearChanging, token: string): Changed {
  const record = records.list().find((each) => each.token === token);
  if (record?.state === "begun") throw new SidebarProblem(unfinishedSentence(record));
  if (!record) throw new SidebarProblem("This record has been deleted already.");
  records.forget(token);
  const sentence = `The record of ‘${record.what}’ was deleted: it can no longer be taken back.`;
  logJob(store, { job: "The school year", sentences: [sentence], cells: 0 }, now);
  return { sentence, leftAlone: [] };
}

const changedSince =
  "Something was changed in the workbook since this was shown, so nothing was written. Look at what would change now, then start it again.";

function finish(
  { store, records, now }: YearChanging,
  record: LastingRecord,
  cells: readonly ChangedCells[],
  after: readonly string[],
): Changed {
  const names = new Set(store.tabNames());
  const toMake = record.made.filter((name) => !names.has(name));
  if (toMake.length > 0) {
    const refused = store.setUp(toMake.map((name) => bareTab(name, names.size)));
    if (refused.length > 0) throw new SidebarProblem(stopped(refusals(refused)));
  }
  const written = writeRecord(store, cells);
  const [first] = written.changedSince;
  if (first) {
    throw new SidebarProblem(
      `${first.tab}, ${first.address} was changed while ‘${record.what}’ was not finished, so it cannot go on. Take it back, under What can be undone; then look at the preview again.`,
    );
  }
  if (written.refused.length > 0) throw new SidebarProblem(stopped(refusals(written.refused)));
  records.finish(record.token);
  const sentence = [`${record.what}.`, ...after].join(" ");
  logJob(
    store,
    { job: "The school year", sentences: [`${record.what}.`], cells: record.cells },
    now,
  );
  if (startsYear(record)) dressClassTabs(store, now);
  const { token, what, cells: changed } = record;
  return { sentence, undo: { token, what, cells: changed }, leftAlone: [] };
}

function stopped(why: readonly string[]): string {
  return `${why.join(" ")} It stopped there. Once that is mended, let it go on in The school year, or take it back.`;
}

/** A class tab with nothing in it but its headings; the dropdowns come when its children are in. */
function bareTab(name: string, index: number): TabDesign {
  const layout = classTab(name);
  return {
    name,
    layout,
    isNew: true,
    index,
    headerRow: 1,
    newHeaders: layout.columns.map(({ header }, at) => ({ place: at + 1, header })),
    columns: layout.columns.map((column, at) => ({
      column,
      place: at + 1,
      ...(column.note === undefined ? {} : { note: column.note }),
    })),
    newRows: [],
    fills: [],
    lastRow: 1,
    spareRows: 50,
  };
}

/** Dropdowns for the scales of the new year. No cell is written: what the tabs hold is there. */
function dressClassTabs(store: WorkbookStore, now: Date): void {
  const tabs = store.readTabs();
  const read = readSchool(tabs, isoDate(now));
  const designs = designWorkbook(read, tabs, "classes").filter(({ isNew }) => !isNew);
  store.setUp(designs.map((design) => ({ ...design, newHeaders: [], newRows: [], fills: [] })));
}
