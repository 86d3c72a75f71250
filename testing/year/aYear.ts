import type { Changed, YearPreview, YearRequest } from "../../src/app/api";
import type { UndoStore } from "../../src/app/undo/undoStore";
import { bothUndoStores } from "../../src/app/year/bothUndoStores";
import { undoWithClosedPoints } from "../../src/app/year/closedPoints";
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
  /** The tabs whose columns are protected, by the name of the protection. */
  readonly protectedTabs: Map<string, readonly string[]>;
  /** Lets Google refuse whatever is to be done to a protection. */
  readonly refuseProtection: () => void;
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
  const protectedTabs = new Map<string, readonly string[]>();
  let refuses = false;
  const refusedIn = (tabs: readonly string[]) =>
    refuses ? tabs.map((tab) => ({ tab, reason: "Not yours." })) : [];
  let drawn = 0;
  const changing: YearChanging = {
    store: workbook.store,
    records: workbook.records,
    undo: bothUndoStores(cache, workbook.records),
    now,
    protection: {
      protect: (name, places) => {
        const names = places.map(({ tab }) => tab);
        if (!refuses) protectedTabs.set(name, names);
        return refusedIn(names);
      },
      release: (name, tabs) => {
        if (!refuses) protectedTabs.delete(name);
        return refusedIn(tabs);
      },
    },
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
    undo: () => undoWithClosedPoints(changing, latest()),
    protectedTabs,
    refuseProtection: () => {
      refuses = true;
    },
  };
}
