import { cellText } from "../../core/cell";
import { readRows } from "../../workbook/layout/columnMap";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { type SheetValue, sameValue } from "../../workbook/sheetValue";
import type { ValuesChange } from "../../workbook/write/change";
import { again, fewRectangles } from "../../workbook/write/fewRectangles";
import type { PlacedCell } from "../../workbook/write/rectangles";
import { lastRowOf } from "../../workbook/write/writeColumns";
import { type LetterWork, readWork } from "./letterWork";

/** What the Letters tab says of a letter. Texts are empty where nothing stands. */
export interface LetterRow {
  readonly row: number;
  readonly key: string;
  /** `Made`, `Held`, `Failed`, `Waiting` or `Being made`. */
  readonly state: string;
  readonly season: string;
  readonly link: string;
  readonly documentId: string;
  /** When it was made: `23/11/2026 14:05`. */
  readonly madeOn: string;
  /** Tells what the recorded document says. */
  readonly content: string;
  /** The folder of the person who made it. */
  readonly folderId: string;
  /** The run that last asked for the letter or dealt with it. */
  readonly run: string;
  readonly work: LetterWork;
  readonly released: string;
  /** What the letter said when it was released. */
  readonly releasedContent: string;
}

/** The Letters tab, read: the record of which letter is current. */
export interface LetterRecord {
  readonly known: KnownTab;
  /** The letters by key. Where a key stands in two rows, the first counts. */
  readonly rows: ReadonlyMap<string, LetterRow>;
}

/** New values of a letter's row, by the keys of the columns; texts as people are to read them. */
export type LetterValues = Readonly<Record<string, SheetValue>>;

/** New values of rows, by the letter's key. A letter that has no row yet gets one. */
export type LetterUpdates = ReadonlyMap<string, LetterValues>;

/** Columns without which a run cannot keep its record. Workbooks of earlier versions lack some. */
export const columnsOfRuns = ["key", "state", "content", "documentId", "run", "work", "folderId"];

/** Whether the tab has the columns that a run needs; set-up adds them. */
export function canRecord({ map }: KnownTab): boolean {
  return columnsOfRuns.every((key) => map.columns.has(key));
}

/** Reads the Letters tab. */
export function readLetterRecord(known: KnownTab): LetterRecord {
  const rows = new Map<string, LetterRow>();
  for (const reader of readRows(known.tab, known.map, known.layout)) {
    const text = (key: string) => cellText(reader.cell(key).typed);
    const key = text("key");
    if (key === "" || rows.has(key)) continue;
    rows.set(key, {
      row: reader.row,
      key,
      state: text("state"),
      season: text("season"),
      link: text("link"),
      documentId: text("documentId"),
      madeOn: text("madeOn"),
      content: text("content"),
      folderId: text("folderId"),
      run: text("run"),
      work: readWork(text("work")),
      released: text("released"),
      releasedContent: text("releasedContent"),
    });
  }
  return { known, rows };
}

/**
 * The changes that write new values into the record: only cells that change, and new letters below
 * the last row, each row whole, so that none is left without its key if the execution ends there.
 */
export function writeLetters(record: LetterRecord, updates: LetterUpdates): ValuesChange[] {
  let last = lastRowOf(record.known);
  const cells = [...updates].flatMap(([key, values]) => {
    const standing = record.rows.get(key);
    if (standing) return changedCells(record, standing.row, values);
    last += 1;
    return newCells(record, last, { ...values, key });
  });
  return cells.length === 0 ? [] : fewRectangles(record.known, cells);
}

function changedCells({ known }: LetterRecord, row: number, values: LetterValues): PlacedCell[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const column = known.map.columns.get(name);
    if (column === undefined) return [];
    const now = known.tab.values[row - 1]?.[column - 1] ?? "";
    return sameValue(now, value) ? [] : [{ row, column, value: again(value) }];
  });
}

function newCells({ known }: LetterRecord, row: number, values: LetterValues): PlacedCell[] {
  return [...known.map.columns].map(([name, column]) => ({
    row,
    column,
    value: again(values[name] ?? ""),
  }));
}

/** The record as it stands once new values have been written. */
export function withUpdates(record: LetterRecord, updates: LetterUpdates): LetterRecord {
  const rows = new Map(record.rows);
  for (const [key, values] of updates) {
    const { work, ...others } = values;
    const row = { ...(rows.get(key) ?? { ...noRow, key }), ...others } as LetterRow;
    rows.set(key, work === undefined ? row : { ...row, work: readWork(String(work)) });
  }
  return { ...record, rows };
}

const noRow: Omit<LetterRow, "key"> = {
  row: 0,
  state: "",
  season: "",
  link: "",
  documentId: "",
  madeOn: "",
  content: "",
  folderId: "",
  run: "",
  work: { kind: "none" },
  released: "",
  releasedContent: "",
};
