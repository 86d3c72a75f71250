import type { KnownTab } from "../read/recogniseTabs";
import { type FileHeader, findHeader } from "./findHeader";
import { headerKey } from "./headerText";
import type { FileTable, ImportKind } from "./importKind";
import { type MatchedColumn, matchColumns } from "./matchColumns";
import type { HeaderNames } from "./mergedHeaders";
import { type RememberedColumn, rememberedColumns } from "./rememberedColumns";

/** A table read as a kind of data would have it. */
export interface TableReading {
  readonly kind: ImportKind;
  readonly table: FileTable;
  readonly header: FileHeader;
  readonly columns: readonly MatchedColumn[];
  readonly remembered: readonly RememberedColumn[];
}

/** What the person has said, and what was said before. */
export interface SaidOfColumns {
  readonly chosen: Readonly<Record<string, number>>;
  readonly importColumns: KnownTab | undefined;
}

/**
 * The likeliest kind of some tables, with the table that says so most clearly: of the kinds given,
 * the one whose likelihood is highest. Nothing where each is 0.
 */
export function recogniseKind(
  kinds: readonly ImportKind[],
  tables: readonly FileTable[],
  said: SaidOfColumns,
): TableReading | undefined {
  let best: { reading: TableReading; likelihood: number } | undefined;
  for (const kind of kinds) {
    for (const table of tables) {
      const reading = readTableAs(kind, table, said);
      if (!reading) continue;
      const found = foundFields(reading.columns);
      const likelihood = reading.kind.likelihood(found, reading.header.headers);
      if (likelihood > (best?.likelihood ?? 0)) best = { reading, likelihood };
    }
  }
  return best?.reading;
}

/** The first table with a header, read as a kind that the person has chosen; the one that fits best first. */
export function readAsKind(
  kind: ImportKind,
  tables: readonly FileTable[],
  said: SaidOfColumns,
): TableReading | undefined {
  const readings = tables.flatMap((table) => readTableAs(kind, table, said) ?? []);
  return readings.reduce<TableReading | undefined>(
    (best, next) =>
      best && foundFields(best.columns).size >= foundFields(next.columns).size ? best : next,
    undefined,
  );
}

function readTableAs(
  general: ImportKind,
  table: FileTable,
  { chosen, importColumns }: SaidOfColumns,
): TableReading | undefined {
  const header = findHeader(table, namesOf(general, rememberedColumns(importColumns, general)));
  if (!header) return undefined;
  const kind = general.forHeaders?.(header.headers) ?? general;
  const remembered = rememberedColumns(importColumns, kind);
  const columns = matchColumns(kind.fields, header.headers, { chosen, remembered });
  return { kind, table, header, columns, remembered };
}

/** Every header that the kind knows. */
function namesOf(
  { fields, knows }: ImportKind,
  remembered: readonly RememberedColumn[],
): HeaderNames {
  const names = fields.flatMap(({ label, alsoCalled }) => [label, ...alsoCalled]);
  const listed = new Set([...names, ...remembered.map(({ header }) => header)].map(headerKey));
  return knows ? { has: (key) => listed.has(key) || knows(key) } : listed;
}

/** The keys of the fields whose columns were found. */
export function foundFields(columns: readonly MatchedColumn[]): ReadonlySet<string> {
  return new Set(columns.filter(({ column }) => column > 0).map(({ field }) => field.key));
}
