import type { Cell, CellReference } from "../../core/cell";
import { type SheetTab, type SheetValue, toCellValue } from "../sheetValue";
import type { Column, TabLayout } from "./column";

/** What was compared already: the same few headers are compared again and again. */
const compared = new Map<string, string>();
const mostCompared = 5000;

/** How headers are compared: without case, spaces at either end, doubled or invisible spaces, or curly quotes. */
export function plainHeader(header: SheetValue): string {
  if (typeof header !== "string") return String(header).toLowerCase();
  const known = compared.get(header);
  if (known !== undefined) return known;
  const plain = header
    .replace(/[\u00a0\u2000-\u200d\u202f\u2060\ufeff\s]+/g, " ")
    .replace(/[’‘`]/g, "'")
    .trim()
    .toLowerCase();
  if (compared.size >= mostCompared) compared.clear();
  compared.set(header, plain);
  return plain;
}

/** Where a tab's columns are. */
export interface ColumnMap {
  readonly tab: string;
  /** The header's row, counted from 1. */
  readonly headerRow: number;
  /** The headers as they stand, from column 1. */
  readonly headers: readonly string[];
  /** Each known column's place, counted from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Known columns whose header stands more than once: the places after the first. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
}

const rowsSearched = 10;

/**
 * Finds a tab's columns by their headers. The header row is that of the first ten with the most
 * known headers, so that titles above the table do no harm. Nothing where a required column is
 * not found.
 */
export function findColumns(tab: SheetTab, layout: TabLayout): ColumnMap | undefined {
  const found = bestHeaderRow(tab, layout);
  return found && layout.required.every((key) => found.columns.has(key)) ? found : undefined;
}

/** The likeliest header row even where required columns are missing; nothing if no header is known. */
export function bestHeaderRow(tab: SheetTab, layout: TabLayout): ColumnMap | undefined {
  const keys = keysByHeader(layout.columns);
  let best = { row: 0, known: 0 };
  for (const [index, row] of tab.values.slice(0, rowsSearched).entries()) {
    const known = new Set(row.flatMap((header) => keys.get(plainHeader(header)) ?? [])).size;
    if (known > best.known) best = { row: index + 1, known };
    if (best.known === layout.columns.length) break;
  }
  const row = tab.values[best.row - 1];
  return row && mapRow(tab.name, best.row, row, keys);
}

/** Every tab is held against many layouts: what is worked out of one is kept. */
const keptKeys = new WeakMap<readonly Column[], ReadonlyMap<string, string>>();

function keysByHeader(columns: readonly Column[]): ReadonlyMap<string, string> {
  const kept = keptKeys.get(columns);
  if (kept) return kept;
  const keys = new Map<string, string>();
  keptKeys.set(columns, keys);
  for (const { key, header, alsoCalled = [] } of columns) {
    for (const name of [header, ...alsoCalled]) {
      if (!keys.has(plainHeader(name))) keys.set(plainHeader(name), key);
    }
  }
  for (const { key, header } of columns) keys.set(plainHeader(header), key);
  return keys;
}

function mapRow(
  tab: string,
  headerRow: number,
  row: readonly SheetValue[],
  keys: ReadonlyMap<string, string>,
): ColumnMap {
  const columns = new Map<string, number>();
  const doubled = new Map<string, number[]>();
  for (const [index, header] of row.entries()) {
    const key = keys.get(plainHeader(header));
    if (key === undefined) continue;
    if (!columns.has(key)) columns.set(key, index + 1);
    else doubled.set(key, [...(doubled.get(key) ?? []), index + 1]);
  }
  return { tab, headerRow, headers: row.map((each) => String(each).trim()), columns, doubled };
}

/** Reads rows of a tab by the keys of its columns. */
export interface RowReader {
  readonly row: number;
  /** The cell of a column; where the tab lacks it, an empty cell with `column: 0`. */
  readonly cell: (key: string) => Cell;
}

/** The rows below the header in which anything is typed in a known column that people fill. */
export function readRows(tab: SheetTab, map: ColumnMap, layout: TabLayout): RowReader[] {
  const typed = layout.columns
    .filter((column) => !column.computed || layout.computed || column.key === "upn")
    .map(({ key }) => map.columns.get(key))
    .filter((column): column is number => column !== undefined);
  const rows: RowReader[] = [];
  for (let index = map.headerRow; index < tab.values.length; index += 1) {
    const values = tab.values[index] ?? [];
    if (typed.every((column) => isEmpty(values[column - 1]))) continue;
    rows.push({ row: index + 1, cell: (key) => readCell(values, index + 1, map, key) });
  }
  return rows;
}

function isEmpty(value: SheetValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

function readCell(values: readonly SheetValue[], row: number, map: ColumnMap, key: string): Cell {
  const column = map.columns.get(key) ?? 0;
  const header = column === 0 ? "" : (map.headers[column - 1] ?? "");
  return { tab: map.tab, row, column, header, typed: toCellValue(values[column - 1]) };
}

/** A reference to a header's own cell, for findings about the layout. */
export function headerCell(map: ColumnMap, column: number): CellReference {
  return { tab: map.tab, row: map.headerRow, column, header: map.headers[column - 1] ?? "" };
}
