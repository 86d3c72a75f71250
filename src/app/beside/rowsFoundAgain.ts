import { plainHeader } from "../../workbook/layout/columnMap";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { rowKey } from "../../workbook/read/rowKey";
import { type SheetValue, sameValue } from "../../workbook/sheetValue";
import { typedColumns } from "./typedColumns";

/** Where what was read of a tab stands now. Rows and columns count from 1; nothing where it is gone. */
export interface FoundAgain {
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/**
 * Finds the rows and columns of a tab again after people have sorted, inserted or deleted some: a
 * row by what it is about (`rowKey`), a column by its heading. Rows below the last stay below the
 * last. Where two rows are about the same, the one that shows the same is meant; where none does,
 * neither is.
 */
export function findAgain(read: KnownTab, now: KnownTab): FoundAgain {
  return { row: rowsAgain(read, now), column: columnsAgain(read, now) };
}

function rowsAgain(read: KnownTab, now: KnownTab): FoundAgain["row"] {
  const keyThen = rowKey(read);
  const column = columnsAgain(read, now);
  const headers = now.map.headerRow - read.map.headerRow;
  const standing = rowsByKey(now);
  const showsSame = (row: number, place: number) =>
    (read.tab.values[row - 1] ?? []).every((value, at) => {
      const found = column(at + 1);
      return found !== undefined && sameValue(now.tab.values[place - 1]?.[found - 1] ?? "", value);
    });
  const lastThen = lastUsedRow(read);
  const down = lastUsedRow(now) - lastThen;
  return (row) => {
    if (row <= read.map.headerRow) return row + headers > 0 ? row + headers : undefined;
    if (row > lastThen) return row + down;
    const key = keyThen(read.tab.values[row - 1] ?? []);
    const places = standing.get(key) ?? [];
    if (key !== "" && places.length === 1) return places[0];
    const same = places.filter((place) => showsSame(row, place));
    return meant(row, same, key);
  };
}

/** Which of the rows that show the same is meant; of rows about nothing only one that stands alone. */
function meant(row: number, same: readonly number[], key: string): number | undefined {
  if (same.includes(row)) return row;
  return key !== "" || same.length === 1 ? same[0] : undefined;
}

/** The rows below the header by what they are about. */
function rowsByKey(known: KnownTab): ReadonlyMap<string, readonly number[]> {
  const keyOf = rowKey(known);
  const rows = new Map<string, number[]>();
  for (let row = known.map.headerRow + 1; row <= known.tab.values.length; row += 1) {
    const key = keyOf(known.tab.values[row - 1] ?? []);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

/** The last row in which anything stands that people type; the header where nothing does. */
function lastUsedRow(known: KnownTab): number {
  const { tab, map } = known;
  const upn = map.columns.get("upn");
  const used = new Set([...typedColumns(known), ...(upn === undefined ? [] : [upn])]);
  for (let row = tab.values.length; row > map.headerRow; row -= 1) {
    const values = tab.values[row - 1] ?? [];
    if (values.some((value, at) => used.has(at + 1) && value !== "")) return row;
  }
  return map.headerRow;
}

function columnsAgain(read: KnownTab, now: KnownTab): FoundAgain["column"] {
  const then = read.map.headers.map(plainHeader);
  const standing = now.map.headers.map(plainHeader);
  if (then.length === standing.length && then.every((header, at) => header === standing[at])) {
    return (column) => column;
  }
  const keys = new Map([...read.map.columns].map(([key, column]) => [column, key]));
  return (column) => {
    const key = keys.get(column);
    if (key !== undefined) return now.map.columns.get(key);
    const header = then[column - 1] ?? "";
    const only = (headers: readonly string[]) => headers.filter((each) => each === header).length;
    if (header === "" || only(then) !== 1 || only(standing) !== 1) return undefined;
    return standing.indexOf(header) + 1;
  };
}

/** Whether two readings of a tab show the same in every cell. */
export function showSame(
  one: readonly (readonly SheetValue[])[],
  other: readonly (readonly SheetValue[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at] ?? [];
      return (
        row.length === beside.length &&
        row.every(
          (value, place) => value === beside[place] || sameValue(value, beside[place] ?? ""),
        )
      );
    })
  );
}
