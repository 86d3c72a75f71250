import { listInWords } from "../../core/checks/support/inWords";
import { findHeader } from "./findHeader";
import { headerKey } from "./headerText";
import type { FileRow, FileTable, PlannedRow } from "./importKind";
import { matchColumns } from "./matchColumns";
import { readFileRows } from "./readFileRows";
import { foundFields, likelihoodOf, namesOf, type TableReading } from "./recogniseKind";

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
 * of them, is laid out otherwise and left out. A kind whose fields the headers themselves name has
 * columns of its own in each table, which are told.
 */
export function readTables(
  reading: TableReading,
  tables: readonly FileTable[],
  chosen: Readonly<Record<string, number>>,
): TablesRead {
  const rows: FileRow[] = [];
  const passedOver: PlannedRow[] = [];
  const notes: string[] = [];
  for (const table of tables) {
    const own = table === reading.table ? reading : readByItself(table, reading, chosen);
    const place = own ? placesOf(own) : placeIn(table, reading);
    if (!place) {
      if (table.rows.some((row) => row.some((text) => text.trim() !== ""))) {
        notes.push(
          `The sheet ‘${table.name}’ is laid out otherwise and was left out. Import it by itself.`,
        );
      }
      continue;
    }
    if (own) notes.push(...columnsBeside(own, reading));
    const read = readFileRows(table, place.header, place.columns);
    rows.push(...read.rows);
    passedOver.push(...read.passedOver);
  }
  return { rows, passedOver, notes };
}

function placesOf({ header, columns }: TableReading) {
  return { header, columns: new Map(columns.map(({ field, column }) => [field.key, column])) };
}

/**
 * A table read by its own headers, where they name the kind's fields and make it one of the kind.
 * A column that the person has chosen is the one of the same header here.
 */
function readByItself(
  table: FileTable,
  { kind, remembered, header: main }: TableReading,
  chosen: Readonly<Record<string, number>>,
): TableReading | undefined {
  const header = kind.forHeaders && findHeader(table, namesOf(kind, remembered));
  if (!header) return undefined;
  const keys = header.headers.map(headerKey);
  const here = Object.entries(chosen).flatMap(([field, column]) => {
    const place = keys.indexOf(headerKey(main.headers[column - 1] ?? "")) + 1;
    return column === 0 || place > 0 ? [[field, column === 0 ? 0 : place] as const] : [];
  });
  const said = { chosen: Object.fromEntries(here), remembered };
  const columns = matchColumns(kind.fields, header.headers, said);
  const read = { kind, table, header, columns, remembered };
  return likelihoodOf(read) > 0 ? read : undefined;
}

/** So many columns are named; of the others the number is told. */
const mostNamed = 12;

/** What a table has that the one whose columns are shown has not. */
function columnsBeside({ table, columns }: TableReading, main: TableReading): string[] {
  const shown = foundFields(main.columns);
  const own = columns.filter(({ field, column }) => column > 0 && !shown.has(field.key));
  if (own.length === 0) return [];
  const named = own.slice(0, mostNamed).map(({ field }) => `‘${field.label}’`);
  const others = own.length - named.length;
  const more = others > 0 ? [`${others} more`] : [];
  return [
    `The sheet ‘${table.name}’ has columns of its own, which come in too: ${listInWords([...named, ...more])}.`,
  ];
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
