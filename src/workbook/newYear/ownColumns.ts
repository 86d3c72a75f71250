import { columnLetters } from "../../core/cell";
import { plainHeader } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { isDate, isoDate, type SheetValue } from "../sheetValue";
import type { TextGrid } from "../write/plannedCells";

/** Something that the school typed in a column of its own. */
export interface OwnValue {
  readonly column: number;
  /** The heading; where there is none, `Column AX`. */
  readonly header: string;
  readonly value: SheetValue;
}

/** The columns of a tab that the add-on does not know, to the end of what stands in it. */
export function ownColumnsOf({ tab, map }: KnownTab): { column: number; header: string }[] {
  const known = new Set(map.columns.values());
  const width = Math.max(0, ...tab.values.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => index + 1)
    .filter((column) => !known.has(column))
    .map((column) => ({
      column,
      header: map.headers[column - 1] || `Column ${columnLetters(column)}`,
    }));
}

/** What is typed in a row's own columns. What a formula gives belongs to the tab, not to the child. */
export function ownValuesOf(known: KnownTab, formulas: TextGrid, row: number): OwnValue[] {
  return ownColumnsOf(known).flatMap(({ column, header }) => {
    const value = known.tab.values[row - 1]?.[column - 1] ?? "";
    const typed = value !== "" && (formulas[row - 1]?.[column - 1] ?? "") === "";
    return typed ? [{ column, header, value }] : [];
  });
}

/** The first value of each heading: what a child may take along to another tab. */
export function firstOfEach(values: readonly OwnValue[]): OwnValue[] {
  const seen = new Set<string>();
  return values.filter(({ header }) => {
    const key = plainHeader(header);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The one column of a tab with this heading into which values may be brought: it holds no formula. */
export function homeFor(known: KnownTab, formulas: TextGrid, header: string): number | undefined {
  const [home] = ownColumnsOf(known).filter(
    (each) => plainHeader(each.header) === plainHeader(header),
  );
  if (!home) return undefined;
  const below = formulas.slice(known.map.headerRow);
  return below.some((line) => (line[home.column - 1] ?? "") !== "") ? undefined : home.column;
}

/** A value as a text that can be kept: days as `YYYY-MM-DD`. */
export function keptText(value: SheetValue): string {
  return isDate(value) ? isoDate(value) : String(value);
}
