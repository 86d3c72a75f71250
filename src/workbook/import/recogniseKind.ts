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
    for (const reading of readTablesAs(kind, tables, said)) {
      const likelihood = likelihoodOf(reading);
      if (likelihood > (best?.likelihood ?? 0)) best = { reading, likelihood };
    }
  }
  return best?.reading;
}

/** How sure a table makes us that it is of the kind that it was read as. */
export function likelihoodOf({ kind, table, header, columns }: TableReading): number {
  const below = (key: string) => {
    const place = columns.find(({ field }) => field.key === key)?.column ?? 0;
    return place > 0 ? table.rows.slice(header.lastRow).map((row) => row[place - 1] ?? "") : [];
  };
  return kind.likelihood(foundFields(columns), header.headers, below);
}

/** The first table with a header, read as a kind that the person has chosen; the one that fits best first. */
export function readAsKind(
  kind: ImportKind,
  tables: readonly FileTable[],
  said: SaidOfColumns,
): TableReading | undefined {
  return readTablesAs(kind, tables, said).reduce<TableReading | undefined>(
    (best, next) =>
      best && foundFields(best.columns).size >= foundFields(next.columns).size ? best : next,
    undefined,
  );
}

/** The tables that have a header, each read as a kind. */
function readTablesAs(
  general: ImportKind,
  tables: readonly FileTable[],
  { chosen, importColumns }: SaidOfColumns,
): TableReading[] {
  const names = namesOf(general, rememberedColumns(importColumns, general));
  const headed = tables.flatMap((table) => {
    const header = findHeader(table, names);
    return header ? [{ table, header }] : [];
  });
  const kind = general.forHeaders?.(headed.map(({ header }) => header.headers)) ?? general;
  const remembered = rememberedColumns(importColumns, kind);
  const fixed = new Set(general.fields.map(({ key }) => key));
  return headed.map(({ table, header }) => {
    const columns = matchColumns(kind.fields, header.headers, { chosen, remembered });
    // A column that another table alone has is none that this one lacks.
    const own = columns.filter(({ field, column }) => column > 0 || fixed.has(field.key));
    return { kind, table, header, columns: own, remembered };
  });
}

/** Every header that the kind knows. */
export function namesOf(
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
