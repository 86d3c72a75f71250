import type { KnownTab } from "../read/recogniseTabs";
import { asText, type SheetValue } from "../sheetValue";
import type { ValuesChange } from "./change";
import { type PlacedCell, rectanglesOf } from "./rectangles";

/** More calls than this cost more than writing what stands between the cells again. */
export const mostCalls = 40;

/**
 * Writes scattered cells of a tab: each rectangle of neighbours is one call and nothing else is
 * touched. Where that would be very many calls, the rows from the first to the last cell of each
 * column are written as one, with what stands between the cells as it was read.
 */
export function fewRectangles({ tab }: KnownTab, cells: readonly PlacedCell[]): ValuesChange[] {
  const exact = rectanglesOf(cells);
  const rectangles = exact.length <= mostCalls ? exact : rectanglesOf(filled(tab.values, cells));
  return rectangles.map((each) => ({ kind: "values", tab: tab.name, ...each }));
}

function filled(values: KnownTab["tab"]["values"], cells: readonly PlacedCell[]): PlacedCell[] {
  const byColumn = new Map<number, Map<number, PlacedCell>>();
  for (const cell of cells) {
    const column = byColumn.get(cell.column) ?? new Map<number, PlacedCell>();
    byColumn.set(cell.column, column.set(cell.row, cell));
  }
  const rows = cells.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return [...byColumn].flatMap(([column, known]) =>
    Array.from(
      { length: last - first + 1 },
      (_, index): PlacedCell =>
        known.get(first + index) ?? {
          row: first + index,
          column,
          value: again(values[first + index - 1]?.[column - 1] ?? ""),
        },
    ),
  );
}

/** What stands in a cell, so written that text stays text. */
export function again(value: SheetValue): SheetValue {
  return typeof value === "string" ? asText(value) : value;
}
