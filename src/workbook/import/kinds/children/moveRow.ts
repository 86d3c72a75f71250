import { plainHeader } from "../../../layout/columnMap";
import type { KnownTab } from "../../../read/recogniseTabs";
import type { SheetValue } from "../../../sheetValue";
import { again } from "../../../write/fewRectangles";
import type { PlacedCell } from "../../../write/rectangles";

/** A row's move from one class tab to another. */
export interface MovedRow {
  readonly written: readonly PlacedCell[];
  readonly emptied: readonly PlacedCell[];
  /** Whether something typed stays, because the new tab has no such column. */
  readonly leavesBehind: boolean;
}

/** Where a row goes to. */
export interface NewPlace {
  readonly target: KnownTab;
  readonly row: number;
  /** What takes the place of what stood there, by the keys of the columns. */
  readonly values: Readonly<Record<string, SheetValue>>;
}

/**
 * Moves what stands in a row to a row of another tab: the known columns, and the school's own that
 * both tabs have under one heading. "To look at" stays until the next check, which clears it with
 * the notes of the old cells.
 */
export function moveRow(row: number, source: KnownTab, { target, ...to }: NewPlace): MovedRow {
  const counterparts = counterpartsIn(source, target);
  const stands = source.tab.values[row - 1] ?? [];
  return {
    written: counterparts.flatMap(({ column, key, place }): PlacedCell[] => {
      if (place === undefined) return [];
      const anew = key === undefined ? undefined : to.values[key];
      return [{ row: to.row, column: place, value: anew ?? again(stands[column - 1] ?? "") }];
    }),
    emptied: counterparts.flatMap(({ column, place }) =>
      place === undefined || isBlank(stands[column - 1]) ? [] : [{ row, column, value: "" }],
    ),
    leavesBehind: counterparts.some(
      ({ column, place }) => place === undefined && !isBlank(stands[column - 1]),
    ),
  };
}

interface Counterpart {
  readonly column: number;
  /** The key of a known column. */
  readonly key: string | undefined;
  /** The column of the new tab, where it has one. */
  readonly place: number | undefined;
}

/** The columns of a tab that bear a heading, but "To look at", each with its counterpart in the other. */
function counterpartsIn(source: KnownTab, target: KnownTab): Counterpart[] {
  const own = new Map<string, number>();
  const known = new Set(target.map.columns.values());
  for (const [index, header] of [...target.map.headers.entries()].reverse()) {
    if (!known.has(index + 1)) own.set(plainHeader(header), index + 1);
  }
  const keys = new Map([...source.map.columns].map(([key, column]) => [column, key]));
  return source.map.headers.flatMap((header, index) => {
    const column = index + 1;
    const key = keys.get(column);
    const plain = plainHeader(header);
    if (plain === "" || key === "lookAt") return [];
    const place = key === undefined ? own.get(plain) : target.map.columns.get(key);
    if (key === undefined) own.delete(plain);
    return [{ column, key, place }];
  });
}

function isBlank(value: SheetValue | undefined): boolean {
  return value === undefined || value === "";
}
