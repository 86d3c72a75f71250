import type { ReadSchool } from "../read/readSchool";
import { allKinds } from "./allKinds";
import { type FileHeader, findHeader } from "./findHeader";
import type { FileTable, ImportKind, ImportPlan } from "./importKind";
import { isMissed, type MatchedColumn, matchColumns } from "./matchColumns";
import { readTables } from "./readTables";
import { readAsKind, recogniseKind, type TableReading } from "./recogniseKind";
import { rememberColumns } from "./rememberedColumns";

/** What is to be imported, and what the person has said of it so far. */
export interface ImportSource {
  readonly fileName: string;
  readonly tables: readonly FileTable[];
  /** The kind that the person has chosen; left out, it is recognised. */
  readonly kind?: string;
  /** The columns that the person has chosen, by the fields' keys: counted from 1, 0 for none. */
  readonly columns: Readonly<Record<string, number>>;
  /** Answers to questions, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What an import would do, and how its file was read. */
export interface PlannedImport {
  readonly kind?: ImportKind;
  /** The table that the columns are those of, and its header; nothing where the file holds none. */
  readonly table?: FileTable;
  readonly header?: FileHeader;
  readonly columns: readonly MatchedColumn[];
  /** What the person has to know. No child is named. */
  readonly notes: readonly string[];
  /** Nothing where no kind fits, or a column that it needs was not found. */
  readonly plan?: ImportPlan;
}

/** Works out what an import would do to the workbook as it stands. Nothing is written. */
export function planImport(
  source: ImportSource,
  { school, tabs }: ReadSchool,
  kinds: readonly ImportKind[] = allKinds,
): PlannedImport {
  const said = { chosen: source.columns, importColumns: tabs.fixed.importColumns };
  const chosen = kinds.find(({ key }) => key === source.kind);
  const reading = chosen
    ? readAsKind(chosen, source.tables, said)
    : recogniseKind(kinds, source.tables, said);
  if (!reading) return unrecognised(source.tables, chosen);
  const { kind, table, header, columns } = reading;
  const found = { kind, table, header, columns };
  const missing = columns.filter(({ field }) => isMissed(field, columns));
  const slips = slipNotes(reading);
  if (missing.length > 0) {
    const labels = missing.map(({ field }) => `‘${field.label}’`).join(" and ");
    const note = `${kind.title} cannot be imported without a column for ${labels}. Choose which column of the file it is.`;
    return { ...found, notes: [note, ...slips] };
  }
  const { rows, passedOver, notes } = readTables(reading, source.tables, source.columns);
  const { answers, fileName } = source;
  const plan = kind.plan(rows, { school, tabs, answers, fileName });
  const remembered = rememberColumns(tabs.fixed.importColumns, kind, header.headers, {
    chosen: source.columns,
    found: columnsUnasked(reading),
  });
  return {
    ...found,
    notes: [...slips, ...notes, ...plan.notes],
    plan: {
      ...plan,
      rows: [...plan.rows, ...passedOver],
      changes: plan.changes.length > 0 ? [...plan.changes, ...remembered] : [],
    },
  };
}

function unrecognised(tables: readonly FileTable[], kind: ImportKind | undefined): PlannedImport {
  const named = tables.flatMap((table) => {
    const header = findHeader(table, new Set());
    return header ? [{ table, header }] : [];
  });
  const note = named[0]
    ? "The headers do not tell what this is. Choose what it is."
    : "No table was found: there should be one row of headers, and a row for each child or figure below it.";
  return { ...(kind ? { kind } : {}), ...named[0], columns: [], notes: [note] };
}

/** Columns taken for something by a guess are named, so that a person looks at them. */
function slipNotes({ columns, header }: TableReading): string[] {
  return columns
    .filter(({ by }) => by === "slip")
    .map(
      ({ field, column }) =>
        `The column ‘${header.headers[column - 1]}’ is taken for ‘${field.label}’. Choose another if that is wrong.`,
    );
}

/** Where each field would have been found had the person chosen nothing. */
function columnsUnasked({ kind, header, remembered }: TableReading): ReadonlyMap<string, number> {
  const columns = matchColumns(kind.fields, header.headers, { chosen: {}, remembered });
  return new Map(columns.map(({ field, column }) => [field.key, column]));
}
