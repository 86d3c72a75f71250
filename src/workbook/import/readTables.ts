import { findHeader } from "./findHeader";
import { headerKey } from "./headerText";
import type { FileRow, FileTable, PlannedRow } from "./importKind";
import { readFileRows } from "./readFileRows";
import { foundFields, type TableReading } from "./recogniseKind";

/** The rows of all tables of a file that are laid out alike. */
export interface TablesRead {
  readonly rows: readonly FileRow[];
  readonly passedOver: readonly PlannedRow[];
  /** Which tables are left out, and why. */
  readonly notes: readonly string[];
}

/**
 * Reads all tables by the columns of the one that was recognised. In the others the columns are
 * found by the same headers, wherever they stand; a table that lacks one that is needed, or most
 * of them, is laid out otherwise and left out.
 */
export function readTables(reading: TableReading, tables: readonly FileTable[]): TablesRead {
  const rows: FileRow[] = [];
  const passedOver: PlannedRow[] = [];
  const notes: string[] = [];
  for (const table of tables) {
    const place = table === reading.table ? ownPlace(reading) : placeIn(table, reading);
    if (!place) {
      if (table.rows.some((row) => row.some((text) => text.trim() !== ""))) {
        notes.push(
          `The sheet ‘${table.name}’ is laid out otherwise and was left out. Import it by itself.`,
        );
      }
      continue;
    }
    const read = readFileRows(table, place.header, place.columns);
    rows.push(...read.rows);
    passedOver.push(...read.passedOver);
  }
  return { rows, passedOver, notes };
}

function ownPlace({ header, columns }: TableReading) {
  return { header, columns: new Map(columns.map(({ field, column }) => [field.key, column])) };
}

function placeIn(table: FileTable, { header: main, columns }: TableReading) {
  const header = findHeader(table, new Set(main.headers.map(headerKey).filter(Boolean)));
  if (!header) return undefined;
  const keys = header.headers.map(headerKey);
  const wanted = columns.filter(({ column }) => column > 0);
  const places = new Map<string, number>();
  for (const { field, column } of wanted) {
    const place = keys.indexOf(headerKey(main.headers[column - 1] ?? "")) + 1;
    if (place > 0) places.set(field.key, place);
    else if (field.needed) return undefined;
  }
  return places.size * 2 > foundFields(wanted).size ? { header, columns: places } : undefined;
}
