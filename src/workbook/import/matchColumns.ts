import { isOneSlip } from "../../core/scales/nearestCode";
import { plainHeader } from "../layout/columnMap";
import { headerKey } from "./headerText";
import type { ImportField } from "./importKind";
import type { RememberedColumn } from "./rememberedColumns";

/** A field and the column that was found for it. */
export interface MatchedColumn {
  readonly field: ImportField;
  /** Counted from 1; 0 where the file has none. */
  readonly column: number;
  /** How it was found: by its name, by a name a slip of the keys away, or as people have said. */
  readonly by: "name" | "slip" | "person" | "none";
}

/** What people have said of the columns. */
export interface ColumnChoices {
  /** Now, by the fields' keys: a column counted from 1, or 0 for none. */
  readonly chosen: Readonly<Record<string, number>>;
  /** At earlier imports of this kind. */
  readonly remembered: readonly RememberedColumn[];
}

/** A slip is guessed at only in headers of at least so many letters: `UPM` might be anything. */
const shortestSlip = 5;

/**
 * Finds the column of each field: as the person has chosen now, as people have said before, by
 * the field's label, by its other names (the first named first), and last by a name that is one
 * slip of the keys away. A column serves one field.
 */
export function matchColumns(
  fields: readonly ImportField[],
  headers: readonly string[],
  { chosen, remembered }: ColumnChoices,
): MatchedColumn[] {
  const found = new Map<string, MatchedColumn>();
  const taken = new Set<number>();
  const keys = headers.map(headerKey);
  const give = (field: ImportField, column: number, by: MatchedColumn["by"]) => {
    if (found.has(field.key) || (column > 0 && taken.has(column))) return;
    found.set(field.key, { field, column, by });
    if (column > 0) taken.add(column);
  };
  const find = (field: ImportField, column: number, by: MatchedColumn["by"]) => {
    if (column > 0) give(field, column, by);
  };
  const byName = (name: string) =>
    free(keys, taken, (key) => key !== "" && key === headerKey(name));

  for (const field of fields) {
    const column = chosen[field.key];
    if (column !== undefined && column <= headers.length) give(field, column, "person");
  }
  for (const { header, field: key } of remembered) {
    const field = fields.find((each) => each.key === key);
    if (field) find(field, byName(header), "person");
    else taken.add(byName(header));
  }
  for (const field of fields) find(field, byName(field.label), "name");
  for (const field of fields) {
    find(field, field.alsoCalled.map(byName).find((each) => each > 0) ?? 0, "name");
  }
  for (const field of fields.filter(({ key }) => !found.has(key))) {
    find(field, nearMiss(field, headers, taken), "slip");
  }
  return fields.map((field) => found.get(field.key) ?? { field, column: 0, by: "none" });
}

/** Whether nothing can be imported before a column has been found for a field, or for one in its place. */
export function isMissed(field: ImportField, columns: readonly MatchedColumn[]): boolean {
  const serves = [field.key, field.orElse];
  return (
    field.needed === true &&
    !columns.some((each) => each.column > 0 && serves.includes(each.field.key))
  );
}

/** The first column that is still free and fits, or 0. */
function free(
  keys: readonly string[],
  taken: ReadonlySet<number>,
  fits: (key: string) => boolean,
): number {
  return keys.findIndex((key, index) => !taken.has(index + 1) && fits(key)) + 1;
}

/** The one free column whose header is a slip away from a name of the field, or 0. */
function nearMiss(
  { label, alsoCalled }: ImportField,
  headers: readonly string[],
  taken: ReadonlySet<number>,
): number {
  const names = [label, ...alsoCalled].map(plainHeader);
  const near = headers.flatMap((header, index) => {
    const plain = plainHeader(header);
    const fits = !taken.has(index + 1) && plain.length >= shortestSlip && !/\d/.test(plain);
    return fits && names.some((name) => isOneSlip(plain, name)) ? [index + 1] : [];
  });
  return near.length === 1 ? (near[0] ?? 0) : 0;
}
