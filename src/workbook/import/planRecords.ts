import { dayInFigures } from "../../core/calendar/days";
import { plainHeader, readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { isDate, isoDate, type SheetValue, sameValue, shownText } from "../sheetValue";
import type { Change } from "../write/change";
import { fewRectangles } from "../write/fewRectangles";
import type { PlacedCell } from "../write/rectangles";
import type { PlannedRow } from "./importKind";
import { earlierRow } from "./results/plannedResult";

/** A row of a tab as a file gives it. */
export interface FileRecord {
  /** The file's table and row. */
  readonly table: string;
  readonly line: number;
  readonly about: string;
  /** By the keys of the tab's columns. What is blank in the file is left out: it erases nothing. */
  readonly values: Readonly<Record<string, SheetValue>>;
}

/** The rows planned, and the changes that do what they say. */
export interface PlannedRecords {
  readonly rows: readonly PlannedRow[];
  readonly changes: readonly Change[];
}

/**
 * Brings records into a tab of the workbook. A record belongs to the row that agrees with it in
 * all `identity` columns (whatever the case and spacing); where there is none it is added below
 * the last row. Of two records for one row the second is refused. Only cells that a record names
 * are written, new rows as one block.
 */
export function planRecords(
  known: KnownTab,
  identity: readonly string[],
  records: readonly FileRecord[],
): PlannedRecords {
  const standing = rowsByIdentity(known, identity);
  const taken = new Map<string, FileRecord>();
  const written = new Map<number, FileRecord>();
  const rows: PlannedRow[] = [];
  let nextRow = lastTypedRow(known) + 1;
  for (const record of records) {
    const { table, line, about } = record;
    const key = identity.map((each) => plainValue(record.values[each] ?? "")).join("|");
    const before = taken.get(key);
    if (before !== undefined) {
      rows.push({
        table,
        line,
        outcome: "refuse",
        about,
        reason: `It differs from ${earlierRow(before, record)}, which is of the same child or figure. Keep the right one.`,
        changes: [],
      });
      continue;
    }
    taken.set(key, record);
    const place = standing.get(key);
    const row = place ?? nextRow;
    const changes = changesOf(known, place, record);
    if (place === undefined) nextRow += 1;
    if (changes.length > 0) written.set(row, record);
    const outcome = place === undefined ? "add" : changes.length > 0 ? "change" : "same";
    rows.push({ table, line, outcome, about, changes });
  }
  const keys = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
  return { rows, changes: fewRectangles(known, cellsToWrite(known, keys, written, standing)) };
}

function cellsToWrite(
  known: KnownTab,
  keys: readonly string[],
  written: ReadonlyMap<number, FileRecord>,
  standing: ReadonlyMap<string, number>,
): PlacedCell[] {
  const stands = new Set(standing.values());
  return [...written].flatMap(([row, { values }]) =>
    keys.flatMap((key): PlacedCell[] => {
      const column = known.map.columns.get(key);
      const value = values[key] ?? (stands.has(row) ? undefined : "");
      return column === undefined || value === undefined ? [] : [{ row, column, value }];
    }),
  );
}

function rowsByIdentity(known: KnownTab, identity: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { row } of readRows(known.tab, known.map, known.layout)) {
    const key = identity.map((each) => plainValue(valueAt(known, row, each))).join("|");
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** The last row of a tab in which anything is typed: the header where nothing is. New rows go below. */
export function lastTypedRow(known: KnownTab): number {
  const rows = readRows(known.tab, known.map, known.layout);
  return rows[rows.length - 1]?.row ?? known.map.headerRow;
}

function valueAt({ tab, map }: KnownTab, row: number, key: string): SheetValue {
  const column = map.columns.get(key);
  return column === undefined ? "" : (tab.values[row - 1]?.[column - 1] ?? "");
}

function changesOf(
  known: KnownTab,
  row: number | undefined,
  { values }: FileRecord,
): PlannedRow["changes"] {
  return Object.entries(values).flatMap(([key, after]) => {
    const column = known.map.columns.get(key);
    if (column === undefined) return [];
    const before = row === undefined ? "" : valueAt(known, row, key);
    if (sameValue(before, after)) return [];
    return [
      {
        column: known.map.headers[column - 1] ?? "",
        before: inWords(before),
        after: inWords(after),
      },
    ];
  });
}

/** A value as a person reads it. */
function inWords(value: SheetValue): string {
  return isDate(value) ? dayInFigures(isoDate(value)) : shownText(String(value));
}

function plainValue(value: SheetValue): string {
  return plainHeader(inWords(value));
}
