import type { Changed, YearPreview, YearRequest } from "../../src/app/api";
import { undoChange } from "../../src/app/undo/undoChange";
import type { UndoStore } from "../../src/app/undo/undoStore";
import { bothUndoStores } from "../../src/app/year/bothUndoStores";
import { previewYear, type YearChanging } from "../../src/app/year/previewYear";
import { goOnWithYear, runYear } from "../../src/app/year/runYear";
import type { SheetTab } from "../../src/workbook/sheetValue";
import { type MemoryWorkbook, memoryWorkbook } from "../workbook/memoryWorkbook";

/** The turn of a year on a workbook in memory, as the sidebar brings it about. */
export interface TestYear extends MemoryWorkbook {
  readonly preview: (request?: Partial<YearRequest>) => YearPreview;
  /** Looks at the preview and does it. */
  readonly run: (request?: Partial<YearRequest>) => Changed;
  readonly goOn: () => Changed;
  /** Takes the latest job back. */
  readonly undo: () => Changed;
}

/** The day on which tests start the new year: when the summer point of 2026/27 has closed. */
export const yearEnd = new Date("2027-07-15T10:00:00Z");

/** Opens a workbook at the end of its year; tabs that are `closed` to the person here may be named. */
export function aYear(
  tabs: readonly SheetTab[],
  { now = yearEnd, closed = [] }: { readonly now?: Date; readonly closed?: readonly string[] } = {},
): TestYear {
  const workbook = memoryWorkbook(tabs);
  let tokens = 0;
  const cache: UndoStore = {
    list: () => [],
    newToken: () => {
      tokens += 1;
      return `t${tokens}`;
    },
    holds: () => false,
    keep: () => false,
    read: () => undefined,
    forget: () => undefined,
  };
  let drawn = 0;
  const changing: YearChanging = {
    store: workbook.store,
    records: workbook.records,
    undo: bothUndoStores(cache, workbook.records),
    now,
    closedHere: (cells) => closed.filter((name) => cells.some(({ tab }) => tab === name)),
    random: () => {
      drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648;
      return drawn / 2_147_483_648;
    },
  };
  const full = (request: Partial<YearRequest> = {}) =>
    ({ job: "newYear", classes: {}, children: {}, ...request }) as YearRequest;
  const preview = (request?: Partial<YearRequest>) => previewYear(changing, full(request));
  const latest = () => workbook.records.list()[0]?.token ?? "";
  return {
    ...workbook,
    preview,
    run: (request) => runYear(changing, { ...full(request), plan: preview(request).plan }),
    goOn: () => goOnWithYear(changing, latest()),
    undo: () => undoChange(workbook.store, changing.undo, latest(), now),
  };
}
